package headway.server.practice;

import headway.server.page.Comparison.Difference;
import headway.server.page.Comparison.Visit;
import headway.server.page.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the decision that made most of the difference in one skill; of equal ones the first. */
final class Differences {
  /** In parts of the score: what is less does not show in whole figures. */
  private static final double NOTHING = 1;

  private final String skill;
  private double most;
  private Difference largest = Difference.without(Difference.Kind.NONE);

  Differences(String skill) {
    this.skill = skill;
  }

  /** Takes one decision in; null for the play that never came there. */
  void add(@Nullable Visit origin, @Nullable Visit replay) {
    List<Range> before = ranges(origin);
    List<Range> after = ranges(replay);
    double difference = Math.abs(Range.cost(after) - Range.cost(before));
    if (difference >= NOTHING && difference > most + 1e-9) {
      most = difference;
      largest =
          new Difference(
              origin == null
                  ? Difference.Kind.REPLAY_ALONE
                  : replay == null ? Difference.Kind.ORIGIN_ALONE : Difference.Kind.BOTH,
              number(origin),
              number(replay),
              before,
              after);
    }
  }

  Difference largest() {
    return largest;
  }

  private List<Range> ranges(@Nullable Visit visit) {
    return visit == null
        ? List.of()
        : visit.ranges().stream().filter(range -> range.skill().equals(skill)).toList();
  }

  private static int number(@Nullable Visit visit) {
    return visit == null ? 0 : visit.decision().number();
  }
}
