package headway.scenario.resolve;

import headway.scenario.Ending;
import headway.scenario.Place;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.source.EndingSource;
import headway.scenario.source.ScenarioSource;
import headway.scenario.source.SceneSource;
import java.util.ArrayList;
import java.util.List;

/** Scenes and endings, which share one name space and one row of indexes. */
final class Places {
  private final ScenarioSource source;
  private final Lookup<Integer> indexes;
  private final Scenes scenes;
  private final Texts texts;
  private final Evidences evidences;
  private final Faults faults;

  Places(
      ScenarioSource source,
      Texts texts,
      Lines lines,
      Expressions expressions,
      Evidences evidences,
      Picks picks,
      Faults faults) {
    this.source = source;
    this.texts = texts;
    this.evidences = evidences;
    this.faults = faults;
    this.indexes =
        new Lookup<>(
            ScenarioCode.UNKNOWN_PLACE,
            "neither a scene nor an ending",
            !source.lost().contains("scenes") && !source.lost().contains("endings"),
            faults);
    int index = 0;
    for (SceneSource scene : source.scenes()) {
      indexes.add(scene.id().text(), index++);
    }
    for (EndingSource ending : source.endings()) {
      indexes.add(ending.id().text(), index++);
    }
    Branches branches = new Branches(indexes, expressions, faults);
    this.scenes = new Scenes(indexes, texts, lines, expressions, evidences, picks, branches);
  }

  List<Place> resolve() {
    List<Place> resolved = new ArrayList<>();
    for (SceneSource scene : source.scenes()) {
      resolved.add(scenes.resolve(scene, resolved.size()));
    }
    for (EndingSource ending : source.endings()) {
      resolved.add(ending(ending, resolved.size()));
    }
    return resolved;
  }

  private Ending ending(EndingSource ending, int index) {
    EndingSource.NextStep nextStep = ending.nextStep();
    return new Ending(
        ending.id().text(),
        index,
        ending.outcome(),
        ending.fit(),
        ending.informed(),
        texts.text(ending.title()),
        texts.text(ending.text()),
        texts.textOrNone(ending.later()),
        new Ending.NextStep(
            texts.textOrNone(nextStep.action()),
            nextStep.customerOwner(),
            nextStep.date(),
            nextStep.ourTask(),
            nextStep.purpose()),
        evidences.resolve(ending.evidence()),
        ending.id().position());
  }

  /** Index of the place where it starts. */
  int start(List<Place> resolved) {
    Integer start = indexes.find(source.start());
    if (start == null) {
      return 0;
    }
    if (resolved.get(start) instanceof Ending) {
      faults.add(
          ScenarioCode.START_IS_AN_ENDING,
          source.start().position(),
          "`" + source.start().text() + "` is an ending; nothing can start there.",
          "Start at a scene.");
    }
    return start;
  }
}
