package headway.assessment.progress;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands in one skill.
 *
 * @param skill its id
 * @param firsts the first plays that measured it, the earliest first
 * @param standings where they stood after each of the latest of those, once they were enough
 * @param practised every play that measured it, replays included, the earliest first
 */
public record SkillProgress(
    String skill, List<Scored> firsts, List<Standing> standings, List<Scored> practised) {
  /** From so many scenarios on, a skill is measured. */
  public static final int SCENARIOS = 3;

  /** And from so many decisions on that had something at stake for it. */
  public static final int DECISIONS = 12;

  /** Of so many first plays it is told where one stood after each. */
  public static final int LATEST = 12;

  private static final double MASTERY = 80;
  private static final double MASTERY_AT_LEAST = 65;
  private static final int MASTERY_SCENARIOS = 2;

  /** What a play of a scenario showed of the skill. */
  public record Scored(String scenario, LocalDateTime ended, Showing showing) {}

  /**
   * Where one stood.
   *
   * @param firsts after so many first plays
   */
  public record Standing(int firsts, Band band) {}

  public SkillProgress {
    firsts = List.copyOf(firsts);
    standings = List.copyOf(standings);
    practised = List.copyOf(practised);
  }

  /** From a person's plays, in any order. */
  public static SkillProgress of(String skill, List<PastPlay> plays) {
    List<Scored> firsts = new ArrayList<>();
    List<Scored> practised = new ArrayList<>();
    for (PastPlay play : plays.stream().sorted(Comparator.comparing(PastPlay::ended)).toList()) {
      Showing showing = play.shown().get(skill);
      if (showing != null) {
        Scored scored = new Scored(play.scenario(), play.ended(), showing);
        practised.add(scored);
        if (play.first()) {
          firsts.add(scored);
        }
      }
    }
    return new SkillProgress(skill, firsts, standings(firsts), practised);
  }

  private static List<Standing> standings(List<Scored> firsts) {
    List<Standing> standings = new ArrayList<>();
    for (int count = Math.max(1, firsts.size() - LATEST + 1); count <= firsts.size(); count++) {
      List<Scored> soFar = firsts.subList(0, count);
      if (scenarios(soFar) >= SCENARIOS && decisions(soFar) >= DECISIONS) {
        standings.add(new Standing(count, Band.of(scores(soFar))));
      }
    }
    return standings;
  }

  private static int scenarios(List<Scored> plays) {
    return (int) plays.stream().map(Scored::scenario).distinct().count();
  }

  private static int decisions(List<Scored> plays) {
    return plays.stream().mapToInt(play -> play.showing().decisions()).sum();
  }

  private static List<Double> scores(List<Scored> plays) {
    return plays.stream().map(play -> play.showing().score()).toList();
  }

  /** In how many scenarios it was measured when they were new. */
  public int scenarios() {
    return scenarios(firsts);
  }

  /** How many decisions of first plays had something at stake for it. */
  public int decisions() {
    return decisions(firsts);
  }

  /** Where one stands now; empty while that is not measured. */
  public Optional<Band> now() {
    return standings.isEmpty() ? Optional.empty() : Optional.of(standings.getLast().band());
  }

  /**
   * Whether it is mastered: the mean at least 80 and the band's lower end at least 65, the latest
   * two scenarios each at least 80 when they were new, and no gate met in either.
   */
  public boolean mastered() {
    return now()
            .filter(band -> band.mean() >= MASTERY && band.low() >= MASTERY_AT_LEAST)
            .isPresent()
        && firsts.subList(firsts.size() - MASTERY_SCENARIOS, firsts.size()).stream()
            .map(Scored::showing)
            .allMatch(showing -> showing.score() >= MASTERY && !showing.gated());
  }

  /** When it was practised last; null for never. */
  public @Nullable LocalDateTime lastPractised() {
    return practised.isEmpty() ? null : practised.getLast().ended();
  }
}
