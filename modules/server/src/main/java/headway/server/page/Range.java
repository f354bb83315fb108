package headway.server.page;

import java.util.List;

/**
 * What a decision was worth to one skill, in parts of its score.
 *
 * @param skill its name
 * @param stake from the weakest option there to the strongest, 0 or more
 * @param cost what was given away: 0 or more, at most the stake
 */
public record Range(String skill, double stake, double cost) {
  /** What was given away in all of them together. */
  public static double cost(List<Range> ranges) {
    return ranges.stream().mapToDouble(Range::cost).sum();
  }
}
