package headway.server.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A replay beside the play that it was played again from. Both were in the same scenario, with the
 * same chance.
 *
 * @param playthrough the replay's id
 * @param scenario its id
 * @param textLanguage what the scenario's texts are in, BCP 47
 * @param scores one for each skill that is measured; none unless the scoring is {@code READY}
 * @param from the decision from which it was played again
 * @param parting the decision at which they parted; 0 where they did not
 * @param fellOtherwise whether chance decided otherwise where both left it to chance
 * @param costed whether what decisions cost is known, of both and by the same rules
 * @param stretches what was decided, in order
 * @param costliest the decision of the replay that cost most; 0 for none that cost anything, or
 *     where that is not known
 */
public record Comparison(
    String playthrough,
    String scenario,
    String title,
    String textLanguage,
    Debrief.Scoring scoring,
    Course origin,
    Course replay,
    List<Pair> scores,
    int from,
    int parting,
    boolean fellOtherwise,
    boolean costed,
    List<Stretch> stretches,
    int costliest)
    implements View {
  public Comparison {
    scores = List.copyOf(scores);
    stretches = List.copyOf(stretches);
  }

  /**
   * One of the two.
   *
   * @param played on which day it ended
   * @param scores before whose sums its costs come; none where costs are not known
   */
  public record Course(Day played, Debrief.Finish ending, List<Debrief.Score> scores) {
    public Course {
      scores = List.copyOf(scores);
    }
  }

  /** One skill's score in both, and where the difference came from. */
  public record Pair(Debrief.Score origin, Debrief.Score replay, Difference difference) {}

  /**
   * The decision that made most of a skill's difference. What its ranges cost together is what it
   * cost.
   *
   * @param origin its number there; 0 where that play never came there
   * @param replay likewise
   */
  public record Difference(
      Kind kind, int origin, int replay, List<Range> before, List<Range> after) {
    /** Who came there. */
    public enum Kind {
      BOTH,
      ORIGIN_ALONE,
      REPLAY_ALONE,
      /** Nobody: no decision made a difference to speak of. */
      NONE,
      /** What decisions cost is not known. */
      UNKNOWN
    }

    /** Where there is no such decision. */
    public static Difference without(Kind kind) {
      return new Difference(kind, 0, 0, List.of(), List.of());
    }

    public Difference {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /** A part of the way through. */
  public sealed interface Stretch {}

  /**
   * Decisions one after the other that were the same in every respect.
   *
   * @param visits of the origin; the replay's have the same words and cost the same
   * @param origin their numbers there
   * @param replay and in the replay
   * @param spent what they cost, by skill; only where they cost anything
   */
  public record Alike(List<Visit> visits, Numbers origin, Numbers replay, List<Spent> spent)
      implements Stretch {
    public Alike {
      visits = List.copyOf(visits);
      spent = List.copyOf(spent);
    }
  }

  /** From the first decision to the last of several, both included. */
  public record Numbers(int from, int to) {}

  /** What several ranges of a skill cost together. */
  public record Spent(String skill, List<Range> ranges) {
    public Spent {
      ranges = List.copyOf(ranges);
    }
  }

  /**
   * A decision that was not the same, or to which only one came.
   *
   * @param origin null where that play never came here
   * @param replay likewise
   * @param situation what was on screen in both; none where that differed
   */
  public record Step(
      boolean parting, @Nullable Visit origin, @Nullable Visit replay, List<Passage> situation)
      implements Stretch {
    public Step {
      situation = Passage.joined(situation);
    }
  }

  /**
   * A decision, in one of the two.
   *
   * @param situation what was on screen; none where it stands above both
   */
  public record Visit(
      Moment.Decision decision, List<Moment.Noticed> signals, List<Passage> situation) {
    public Visit {
      signals = List.copyOf(signals);
      situation = Passage.joined(situation);
    }

    /** Every range of it. */
    public List<Range> ranges() {
      List<Range> ranges = new ArrayList<>(decision.ranges());
      signals.forEach(signal -> ranges.addAll(signal.ranges()));
      return ranges;
    }
  }
}
