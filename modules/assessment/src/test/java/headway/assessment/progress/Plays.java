package headway.assessment.progress;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A person's plays, written down. */
final class Plays {
  static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private final List<PastPlay> all = new ArrayList<>();

  /** A first play, so many days after that Monday, of one skill. */
  Plays first(int day, String scenario, String skill, double score, int decisions) {
    return add(day, scenario, true, skill, new Showing(score, false, decisions));
  }

  Plays gated(int day, String scenario, String skill, double score, int decisions) {
    return add(day, scenario, true, skill, new Showing(score, true, decisions));
  }

  Plays replay(int day, String scenario, String skill, double score, int decisions) {
    return add(day, scenario, false, skill, new Showing(score, false, decisions));
  }

  private Plays add(int day, String scenario, boolean first, String skill, Showing showing) {
    LocalDateTime ended = MONDAY.plusDays(day).atTime(20, 0).plusMinutes(all.size());
    all.add(new PastPlay(scenario, ended, first, Map.of(skill, showing)));
    return this;
  }

  SkillProgress of(String skill) {
    return SkillProgress.of(skill, all);
  }

  List<SkillProgress> of(List<String> skills) {
    return skills.stream().map(this::of).toList();
  }
}
