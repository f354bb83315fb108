package headway.assessment;

import headway.scenario.Ending;
import java.util.List;
import java.util.Optional;

/** A skill that can be practised: its data, and what cannot be said as data. */
public interface Skill {
  /** Id, texts, indicators, thresholds and sources, as its data file has them. */
  SkillData data();

  /** The indicator that noticing something, or mistaking it, is evidence of; none for most. */
  default Optional<Indicator> shownBy(Noticing noticing) {
    return data().shownBy(noticing);
  }

  /** What an ending shows, beside the author's own evidence. */
  default List<Evidence> shownBy(Ending ending) {
    return data().shownBy(ending);
  }

  /** The skill's indices over a play, ended or not, in the order of its data. */
  List<Index> indices(Transcript transcript);
}
