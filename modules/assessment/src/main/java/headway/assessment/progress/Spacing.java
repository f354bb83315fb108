package headway.assessment.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * When a skill is to be practised again: after a day, and after twice as long for each day in a row
 * on which it went well (Landauer & Bjork 1978: expanding retrieval), at most a month; a day on
 * which it did not starts anew. What is practised again too soon is kept less well (Cepeda et al.
 * 2008).
 */
final class Spacing {
  /** The mean of a day's scores from which the next gap is longer: mastery's lower bound. */
  private static final double WELL = 65;

  private static final int LONGEST_DAYS = 32;

  private Spacing() {}

  /** The day from which on it is to be practised again; whoever never did may begin any day. */
  static LocalDate due(SkillProgress progress) {
    SortedMap<LocalDate, Double> days = byDay(progress.practised());
    return days.isEmpty() ? LocalDate.MIN : days.lastKey().plusDays(gap(days));
  }

  private static SortedMap<LocalDate, Double> byDay(List<SkillProgress.Scored> practised) {
    return practised.stream()
        .collect(
            Collectors.groupingBy(
                play -> play.ended().toLocalDate(),
                TreeMap::new,
                Collectors.averagingDouble(play -> play.showing().score())));
  }

  private static int gap(SortedMap<LocalDate, Double> days) {
    int gap = 1;
    for (Map.Entry<LocalDate, Double> day : days.reversed().entrySet()) {
      if (day.getValue() < WELL || gap == LONGEST_DAYS) {
        return gap;
      }
      gap *= 2;
    }
    return gap;
  }
}
