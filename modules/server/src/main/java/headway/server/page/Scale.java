package headway.server.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a debrief's or a comparison's figures are drawn: all ranges on one scale, all costs in whole
 * numbers that add up. A skill's costs are summed up in order and each is drawn as the step from
 * one rounded sum to the next; it is within 1 of what it is, {@code exact} says what that is, and
 * what was decided up to the parting of two courses has the same figures on every page.
 */
final class Scale {
  /** In per cent: what cost something is seen. */
  private static final double LEAST_HEIGHT = 8;

  private final double widest;
  private final double costliest;
  private final IdentityHashMap<Range, Long> whole = new IdentityHashMap<>();
  private final Map<String, Long> spent = new LinkedHashMap<>();
  private final IdentityHashMap<Debrief.Score, Long> spentInCourse = new IdentityHashMap<>();

  /**
   * A range, drawn; places are SVG lengths from the left.
   *
   * @param cost in whole points of the score
   * @param none whether nothing was given away at all
   */
  record Drawn(
      String skill,
      long stake,
      long cost,
      boolean none,
      String exact,
      String left,
      String own,
      String rest) {}

  /**
   * A score and what it comes from.
   *
   * @param cost all costs, in whole points
   * @param clamped whether raw lies outside 0 to 100
   * @param gate null where none was met
   * @param lowered whether the gate made the score lower
   * @param verdict of the trainer; null for none
   */
  record Sum(
      String skill,
      String meaning,
      long score,
      long raw,
      long cost,
      String exactScore,
      String exactRaw,
      String at,
      String rawAt,
      boolean clamped,
      boolean below,
      Debrief.@Nullable Gate gate,
      boolean lowered,
      Debrief.@Nullable Verdict verdict) {}

  /**
   * A decision as a bar, as tall as its costs over all skills; places are SVG lengths from above.
   *
   * @param nothing whether it cost nothing to speak of
   */
  record Weighed(int number, boolean nothing, String top, String height, List<Range> ranges) {}

  Scale(Debrief debrief) {
    this.costliest =
        debrief.timeline().stream()
            .filter(Moment.Decision.class::isInstance)
            .mapToDouble(moment -> Range.cost(ranges(moment)))
            .max()
            .orElse(0);
    Map<String, List<Range>> bySkill = new LinkedHashMap<>();
    double widestYet = 1;
    for (Moment moment : debrief.timeline()) {
      for (Range range : ranges(moment)) {
        bySkill.computeIfAbsent(range.skill(), skill -> new ArrayList<>()).add(range);
        widestYet = Math.max(widestYet, Math.max(range.stake(), range.cost()));
      }
    }
    this.widest = widestYet;
    bySkill.forEach((skill, ranges) -> spent.put(skill, Math.round(apportion(ranges, 0))));
  }

  /**
   * Both courses on one scale. What they have alike has one whole cost, which is part of the sums
   * of both and stands before the rest of either; so the figures are those of both debriefs, unless
   * the courses meet again after they parted.
   */
  Scale(Comparison comparison) {
    List<Range> alike = new ArrayList<>();
    List<Range> origin = new ArrayList<>();
    List<Range> replay = new ArrayList<>();
    for (Comparison.Stretch stretch : comparison.stretches()) {
      switch (stretch) {
        case Comparison.Alike run -> run.visits().forEach(visit -> alike.addAll(visit.ranges()));
        case Comparison.Step step -> {
          if (step.origin() != null) {
            origin.addAll(step.origin().ranges());
          }
          if (step.replay() != null) {
            replay.addAll(step.replay().ranges());
          }
        }
      }
    }
    this.widest =
        Stream.of(alike, origin, replay)
            .flatMap(List::stream)
            .mapToDouble(range -> Math.max(range.stake(), range.cost()))
            .reduce(1, Math::max);
    this.costliest = 0; // no outline leads through a comparison
    apportion(alike, origin, comparison.origin().scores());
    apportion(alike, replay, comparison.replay().scores());
  }

  private void apportion(List<Range> alike, List<Range> course, List<Debrief.Score> scores) {
    for (Debrief.Score score : scores) {
      List<Range> inBoth = of(score.skill(), alike);
      List<Range> rest = of(score.skill(), course);
      spentInCourse.put(score, Math.round(apportion(rest, apportion(inBoth, 0))));
    }
  }

  private static List<Range> of(String skill, List<Range> ranges) {
    return ranges.stream().filter(range -> range.skill().equals(skill)).toList();
  }

  private static List<Range> ranges(Moment moment) {
    return switch (moment) {
      case Moment.Decision decision -> decision.ranges();
      case Moment.Noticed noticed -> noticed.ranges();
    };
  }

  /**
   * Gives each range its whole cost: by how much it takes the rounded sum further.
   *
   * @param before what was spent before the first of them
   * @return what is spent after the last of them
   */
  private double apportion(List<Range> ranges, double before) {
    double sum = before;
    for (Range range : ranges) {
      double after = sum + range.cost();
      whole.put(range, Math.round(after) - Math.round(sum));
      sum = after;
    }
    return sum;
  }

  /** What several ranges cost together, as it is drawn. */
  long altogether(List<Range> ranges) {
    return ranges.stream().mapToLong(this::cost).sum();
  }

  Drawn drawn(Range range) {
    double stake = Math.max(range.stake(), range.cost());
    double own = 100 - 100 * range.cost() / widest;
    return new Drawn(
        range.skill(),
        Math.round(stake),
        cost(range),
        range.cost() < 1e-9,
        exact(-range.cost()),
        percent(100 - 100 * stake / widest),
        percent(own),
        percent(100 - own));
  }

  Weighed weighed(Moment.Decision decision) {
    double cost = Range.cost(decision.ranges());
    boolean nothing = Math.round(cost) == 0;
    double height = nothing ? 0 : Math.max(LEAST_HEIGHT, 100 * cost / costliest);
    return new Weighed(
        decision.number(), nothing, percent(100 - height), percent(height), decision.ranges());
  }

  /** The whole cost; for a range of a remark that of its equal in the timeline. */
  private long cost(Range range) {
    Long known = whole.get(range);
    if (known == null) {
      for (Map.Entry<Range, Long> each : whole.entrySet()) {
        if (each.getKey().equals(range)) {
          return each.getValue();
        }
      }
    }
    return known == null ? Math.round(range.cost()) : known;
  }

  Sum sum(Debrief.Score score) {
    Long inCourse = spentInCourse.get(score);
    long cost =
        inCourse != null
            ? inCourse
            : spent.getOrDefault(score.skill(), Math.round(100 - score.raw()));
    long raw = 100 - cost;
    boolean asIs = Math.abs(score.score() - score.raw()) < 1e-9;
    boolean clamped = score.raw() < 0 || score.raw() > 100 + 1e-9;
    Debrief.Gate gate = score.gate();
    return new Sum(
        score.skill(),
        score.meaning(),
        asIs ? Math.clamp(raw, 0, 100) : Math.round(score.score()),
        raw,
        cost,
        exact(score.score()),
        exact(score.raw()),
        percent(score.score()),
        percent(Math.clamp(score.raw(), 0, 100)),
        clamped,
        score.raw() < 0,
        gate,
        gate != null && score.raw() > gate.cap() + 1e-9,
        score.verdict());
  }

  private static String exact(double value) {
    return value == 0 ? "0" : Double.toString(value);
  }

  /** A length in per cent, to a tenth. */
  static String percent(double value) {
    double tenths = Math.round(value * 10) / 10.0;
    return tenths == Math.rint(tenths)
        ? String.format(Locale.ROOT, "%.0f%%", tenths)
        : String.format(Locale.ROOT, "%.1f%%", tenths);
  }
}
