package headway.server.page;

import headway.server.page.Moment.Strongest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation showed.
 *
 * @param playthrough its id
 * @param scenario its id
 * @param textLanguage what the scenario's texts are in, BCP 47
 * @param replay from where it was played again; null for one that starts at the start
 * @param played the day on which it ended
 * @param scores one for each measured skill; none unless the scoring is {@code READY}
 * @param remarks two that went well, then one to change; fewer where there are fewer
 * @param overlooked what was not noticed, where nothing said was to be changed; null for nothing
 * @param timeline decisions, and what was noticed, in order
 * @param luck of the skills where chance played a part; none for most
 * @param takeaway null for none
 * @param intention what the reader wrote down to try; empty for nothing yet
 */
public record Debrief(
    String playthrough,
    String scenario,
    String title,
    String textLanguage,
    @Nullable Replay replay,
    Day played,
    Finish ending,
    Scoring scoring,
    List<Score> scores,
    List<Remark> remarks,
    @Nullable Overlooked overlooked,
    List<Moment> timeline,
    List<Index> indices,
    List<Luck> luck,
    @Nullable String takeaway,
    String intention)
    implements View {
  /** Whether there are scores. */
  public enum Scoring {
    READY,
    /** They are being worked out; the page asks again by itself. */
    FOLLOWS,
    /** They cannot be worked out for this scenario. */
    NONE
  }

  public Debrief {
    scores = List.copyOf(scores);
    remarks = List.copyOf(remarks);
    timeline = List.copyOf(timeline);
    indices = List.copyOf(indices);
    luck = List.copyOf(luck);
  }

  /**
   * An earlier play, played again.
   *
   * @param from the decision from which, from 1
   * @param comparable whether that play is there to be compared with
   */
  public record Replay(int from, boolean comparable) {}

  /**
   * How it ended.
   *
   * @param last what was said in answer to the last move
   * @param later what came of it; null for none
   * @param face of whom one talked with last; null for nobody
   */
  public record Finish(
      Outcome outcome,
      String title,
      String text,
      @Nullable String later,
      List<Passage> last,
      @Nullable Face face) {
    public Finish {
      last = Passage.joined(last);
    }
  }

  /** In which way it ended. */
  public enum Outcome {
    ORDER,
    ADVANCE,
    CONTINUATION,
    NO_SALE,
    REFERRAL,
    STOP
  }

  /**
   * One skill's score.
   *
   * @param skill its name
   * @param meaning what it is, in a sentence
   * @param score 0 to 100
   * @param raw before clamp and gate
   * @param gate null where none was met
   * @param verdict of the trainer; null for none
   */
  public record Score(
      String skill,
      String meaning,
      double score,
      double raw,
      @Nullable Gate gate,
      @Nullable Verdict verdict) {
    /** One that stands as it was worked out. */
    public Score(String skill, String meaning, double score, double raw, @Nullable Gate gate) {
      this(skill, meaning, score, raw, gate, null);
    }
  }

  /** A score that a trainer gave in place of the one that was worked out, and why. */
  public record Verdict(int score, String reason) {}

  /**
   * A cap that was met.
   *
   * @param name of the indicator that set it
   * @param cap 0 to 100
   * @param decision which one met it, from 1; 0 where the ending did
   */
  public record Gate(String name, int cap, int decision) {}

  /**
   * A decision to come back to.
   *
   * @param decision its number
   * @param taken what was said or done there; none where it was neither
   * @param name of the indicator that it showed; empty where it showed none
   * @param why the author's reason, or the indicator's meaning; empty likewise
   * @param strongest the best option, of what is to change; null where there is none to show
   * @param costs what it gave away; none for what went well
   */
  public record Remark(
      boolean toChange,
      int decision,
      List<Moment.Taken> taken,
      String name,
      String why,
      @Nullable Strongest strongest,
      List<Range> costs) {
    public Remark {
      taken = List.copyOf(taken);
      costs = List.copyOf(costs);
    }
  }

  /**
   * Signals that went by, and flags where there was nothing.
   *
   * @param missed how many signals
   * @param alarms how many flags
   * @param line the first signal that went by; null where all were caught
   * @param meaning what could be noticed in it; empty likewise
   */
  public record Overlooked(int missed, int alarms, @Nullable String line, String meaning) {}

  /**
   * A figure in the field's own terms; it never changes a score.
   *
   * @param meaning what is counted, and why that threshold
   * @param source the paper that the threshold rests on, as papers are cited
   * @param value null where there was nothing to count
   * @param never whether what it waits for should have come and did not; there is no value then
   * @param atMost whether the threshold is an upper bound
   */
  public record Index(
      String skill,
      String name,
      String meaning,
      String source,
      @Nullable Double value,
      double threshold,
      boolean atMost,
      boolean met,
      boolean never) {}

  /**
   * What chance brought; it is not in the score.
   *
   * @param points more or fewer than could be expected
   */
  public record Luck(String skill, double points) {}
}
