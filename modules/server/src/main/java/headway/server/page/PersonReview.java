package headway.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person's play showed, for the trainer. Who has not looked at it themselves is seen only
 * when the trainer asks for it.
 *
 * @param id of the workshop
 * @param title of the scenario
 * @param textLanguage what the scenario's texts are in, BCP 47
 * @param called by name or pseudonym, as the plan has it
 * @param seen whether the trainer may see what it showed
 * @param revealed whether they asked for it before the person looked
 * @param ending null while they play on, and where it may not be seen
 * @param problem why what was asked for was not done
 */
public record PersonReview(
    String id,
    String title,
    String textLanguage,
    int number,
    String called,
    boolean seen,
    boolean revealed,
    boolean known,
    @Nullable String ending,
    List<Score> scores,
    List<Decision> decisions,
    @Nullable Problem problem)
    implements View {
  public PersonReview {
    scores = List.copyOf(scores);
    decisions = List.copyOf(decisions);
  }

  /** Why nothing was done. */
  public enum Problem {
    VERDICT,
    BUSY
  }

  /**
   * A score as it was worked out.
   *
   * @param id of the skill
   * @param verdict what the trainer put in its place; null for nothing
   */
  public record Score(String id, String skill, double score, Debrief.@Nullable Verdict verdict) {}

  /**
   * A decision.
   *
   * @param taken what was said or done
   * @param act whether it was done, not said
   * @param cost in points of the score, the mean over the measured skills
   * @param strongest what was strongest there; empty where this was
   */
  public record Decision(
      int number, String scene, String taken, boolean act, double cost, String strongest) {}
}
