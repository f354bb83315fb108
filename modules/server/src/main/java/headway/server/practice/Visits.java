package headway.server.practice;

import headway.server.page.Comparison.Spent;
import headway.server.page.Comparison.Visit;
import headway.server.page.Debrief;
import headway.server.page.Moment;
import headway.server.page.Moment.Noticed;
import headway.server.page.Passage;
import headway.server.page.Range;
import headway.server.page.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The decisions of a debrief, each with what was noticed there. */
final class Visits {
  /** Costs that differ by less are the same: it is noise of the arithmetic. */
  private static final double NOTHING = 1e-6;

  private Visits() {}

  /** One for each decision, in order; without what they cost unless that is wanted. */
  static List<Visit> of(Debrief debrief, boolean costed) {
    List<Visit> visits = new ArrayList<>();
    for (Moment moment : debrief.timeline()) {
      switch (moment) {
        case Moment.Decision decision ->
            visits.add(
                new Visit(
                    costed ? decision : decision.with(List.of()), List.of(), decision.before()));
        case Noticed noticed -> {
          Visit visit = visits.removeLast();
          List<Noticed> signals = new ArrayList<>(visit.signals());
          signals.add(costed ? noticed : noticed.with(List.of()));
          visits.add(new Visit(visit.decision(), signals, visit.situation()));
        }
      }
    }
    return visits;
  }

  /** The same without what was on screen. */
  static Visit bare(Visit visit) {
    return new Visit(visit.decision(), visit.signals(), List.of());
  }

  /** Whether what was said, noticed and lost is the same in both, whatever their numbers. */
  static boolean areAlike(Visit one, Visit other) {
    return one.decision().taken().equals(other.decision().taken())
        && one.decision().typed().equals(other.decision().typed())
        && sameWords(one.situation(), other.situation())
        && sameWords(one.decision().reply(), other.decision().reply())
        && sameSignals(one.signals(), other.signals())
        && sameCosts(one.ranges(), other.ranges());
  }

  static boolean sameWords(List<Passage> one, List<Passage> other) {
    return words(one).equals(words(other));
  }

  private static List<String> words(List<Passage> passages) {
    return passages.stream().flatMap(each -> each.lines().stream()).map(Said::text).toList();
  }

  private static boolean sameSignals(List<Noticed> one, List<Noticed> other) {
    return one.stream()
        .map(signal -> signal.with(List.of()))
        .toList()
        .equals(other.stream().map(signal -> signal.with(List.of())).toList());
  }

  /** What was at stake may differ: it depends on what can still follow. */
  private static boolean sameCosts(List<Range> one, List<Range> other) {
    Map<String, Double> costs = costs(one);
    Map<String, Double> others = costs(other);
    return costs.keySet().equals(others.keySet())
        && costs.keySet().stream()
            .allMatch(
                skill ->
                    Math.abs(costs.getOrDefault(skill, 0.0) - others.getOrDefault(skill, 0.0))
                        <= NOTHING);
  }

  /** By skill; only those that cost anything. */
  private static Map<String, Double> costs(List<Range> ranges) {
    Map<String, Double> costs = new HashMap<>();
    for (Range range : ranges) {
      if (range.cost() > NOTHING) {
        costs.merge(range.skill(), range.cost(), Double::sum);
      }
    }
    return costs;
  }

  /** What several cost together, by skill; only those that cost anything. */
  static List<Spent> spent(List<Visit> visits) {
    Map<String, List<Range>> bySkill = new LinkedHashMap<>();
    for (Visit visit : visits) {
      for (Range range : visit.ranges()) {
        if (range.cost() > NOTHING) {
          bySkill.computeIfAbsent(range.skill(), skill -> new ArrayList<>()).add(range);
        }
      }
    }
    return bySkill.entrySet().stream()
        .map(skill -> new Spent(skill.getKey(), skill.getValue()))
        .toList();
  }
}
