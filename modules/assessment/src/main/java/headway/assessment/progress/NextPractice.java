package headway.assessment.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What to practise next, and why.
 *
 * @param skill its id
 * @param scenario the id of one that measures it
 * @param played when that was played last; null where it is new
 */
public record NextPractice(
    String skill, String scenario, Reason reason, @Nullable LocalDate played) {

  /** Why that skill. */
  public sealed interface Reason {}

  /** Of those that are measured and due, it is the weakest. */
  public record Weakest(double mean, LocalDate practised) implements Reason {}

  /** Of those that are not measured yet, it is the one that lacks least to be. */
  public record NearlyKnown(int scenarios, int decisions) implements Reason {}

  /** All are measured and none is due; it is the first that will be. */
  public record FirstDue(LocalDate due) implements Reason {}

  /**
   * A scenario that can be played.
   *
   * @param level 1 to 3
   * @param measures the ids of the skills that it measures
   * @param played when it was played last; null for never
   */
  public record Candidate(
      String scenario, int level, Set<String> measures, @Nullable LocalDate played) {
    public Candidate {
      measures = Set.copyOf(measures);
    }

    private boolean isNew() {
      return played == null;
    }
  }

  /**
   * Of the measured skills that are due the weakest; else, of those not measured, the one that
   * lacks least to be, where a new scenario tells more of it; else the one that is due first.
   * Skills that no candidate measures are passed over. Of the scenarios a new one of the lowest
   * level, or else the one that was played the longest ago.
   *
   * @param skills in the order in which equals come
   * @param candidates likewise
   */
  public static Optional<NextPractice> of(
      List<SkillProgress> skills, List<Candidate> candidates, LocalDate today) {
    List<SkillProgress> due =
        measured(skills, progress -> !Spacing.due(progress).isAfter(today))
            .sorted(Comparator.comparingDouble(NextPractice::mean))
            .toList();
    List<SkillProgress> unmeasured =
        skills.stream()
            .filter(progress -> progress.now().isEmpty())
            .sorted(
                Comparator.comparingInt(SkillProgress::scenarios)
                    .thenComparingInt(SkillProgress::decisions)
                    .reversed())
            .toList();
    List<SkillProgress> later =
        measured(skills, progress -> Spacing.due(progress).isAfter(today))
            .sorted(Comparator.comparing(Spacing::due).thenComparingDouble(NextPractice::mean))
            .toList();
    return first(due, candidates)
        .or(() -> first(unmeasured, candidates.stream().filter(Candidate::isNew).toList()))
        .or(() -> first(later, candidates))
        .or(() -> first(unmeasured, candidates))
        .map(chosen -> chosen.practice(today));
  }

  private static Stream<SkillProgress> measured(
      List<SkillProgress> skills, Predicate<SkillProgress> which) {
    return skills.stream().filter(progress -> progress.now().isPresent()).filter(which);
  }

  private static double mean(SkillProgress progress) {
    return progress.now().map(Band::mean).orElse(0.0);
  }

  /** A skill and a scenario for it. */
  private record Chosen(SkillProgress progress, Candidate candidate) {
    NextPractice practice(LocalDate today) {
      return new NextPractice(
          progress.skill(), candidate.scenario(), reason(progress, today), candidate.played());
    }
  }

  private static Optional<Chosen> first(List<SkillProgress> skills, List<Candidate> candidates) {
    return skills.stream()
        .flatMap(
            progress ->
                candidates.stream()
                    .filter(candidate -> candidate.measures().contains(progress.skill()))
                    .min(
                        Comparator.comparing(
                                Candidate::played, Comparator.nullsFirst(Comparator.naturalOrder()))
                            .thenComparingInt(Candidate::level))
                    .map(candidate -> new Chosen(progress, candidate))
                    .stream())
        .findFirst();
  }

  private static Reason reason(SkillProgress progress, LocalDate today) {
    Optional<Band> now = progress.now();
    if (now.isEmpty() || progress.lastPractised() == null) {
      return new NearlyKnown(progress.scenarios(), progress.decisions());
    }
    LocalDate due = Spacing.due(progress);
    return due.isAfter(today)
        ? new FirstDue(due)
        : new Weakest(now.get().mean(), progress.lastPractised().toLocalDate());
  }
}
