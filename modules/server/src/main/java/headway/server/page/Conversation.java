package headway.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation, at one moment.
 *
 * @param id of the playthrough
 * @param scenario its id
 * @param textLanguage what the scenario's texts are in, BCP 47
 * @param turn the number of the turn that waits, from 1
 * @param replayedFrom the decision from which an earlier play is played again; 0 for none
 * @param chapter the one that begins here; null where none does
 * @param speaker whom one talks with now; null where one reads or writes alone
 * @param several whether anyone on screen speaks but the speaker, so that names are needed
 * @param past what was said before, moves included, the first first
 * @param since what came of the last move, before this scene: its reply, what was told on the way
 * @param sinceMedium how that came
 * @param now this scene's lines
 * @param hint null where there is none or hints are off
 * @param notice why the move just made changed nothing; null for none
 */
public record Conversation(
    String id,
    String scenario,
    String title,
    String textLanguage,
    int turn,
    int replayedFrom,
    Medium medium,
    @Nullable String chapter,
    @Nullable Speaker speaker,
    boolean several,
    List<Meter> meters,
    List<Passage> past,
    List<Passage> since,
    Medium sinceMedium,
    List<Passage> now,
    Task task,
    @Nullable String hint,
    @Nullable Notice notice)
    implements View {
  /** How the scene is drawn. */
  public enum Medium {
    MEETING,
    PHONE,
    EMAIL,
    DESK
  }

  public Conversation {
    meters = List.copyOf(meters);
    past = Passage.joined(past);
    since = Passage.joined(since);
    now = Passage.joined(now);
  }
}
