package headway.workshop.debrief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;

/**
 * How a decision behaves over all rooms that played its scenario. A person counts once, with what
 * they did when they first came there.
 *
 * @param people who decided there, with something at stake
 * @param difficulty how much of what was at stake they kept: the mean, from 0 (nobody anything) to
 *     1 (everyone all); 0 where nobody decided
 * @param untaken what is offered there and nobody ever took, in the order of the scenario; told
 *     only where {@value #PEOPLE_FOR_UNTAKEN} or more came there
 */
public record Item(
    String scene,
    int people,
    double difficulty,
    Discrimination discrimination,
    List<String> untaken) {
  /** Of fewer people a correlation is mostly chance. */
  public static final int PEOPLE_FOR_DISCRIMINATION = 20;

  /** Of fewer people an option that nobody took may just have had no luck. */
  public static final int PEOPLE_FOR_UNTAKEN = 20;

  /** Whether those who do well here do well elsewhere too. */
  public sealed interface Discrimination {
    /**
     * The correlation of what people kept here and of what they kept in all their other decisions
     * (item-rest), from -1 to 1.
     *
     * @param people whose they are
     */
    record Known(double correlation, int people) implements Discrimination {
      /**
       * Whether those who do well here do worse elsewhere, by more than chance alone would bring:
       * two standard errors below none.
       */
      public boolean isAgainst() {
        return correlation < -2 / Math.sqrt(people);
      }
    }

    /** So few decided both here and elsewhere that it would say nothing. */
    record TooFew(int people) implements Discrimination {}

    /** Everyone kept the same here, or elsewhere. */
    record NoVariance() implements Discrimination {}
  }

  public Item {
    untaken = List.copyOf(untaken);
  }

  /**
   * One for each scene.
   *
   * @param plays of all rooms, a person's first only
   * @param offered by scene, in the order of the scenario, what can be taken there
   */
  public static List<Item> of(List<RoomPlay> plays, SequencedMap<String, List<String>> offered) {
    List<Item> items = new ArrayList<>();
    offered.forEach((scene, moves) -> items.add(of(scene, moves, plays)));
    return items;
  }

  private static Item of(String scene, List<String> moves, List<RoomPlay> plays) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<Double> kept = new ArrayList<>();
    List<Double> here = new ArrayList<>();
    List<Double> elsewhere = new ArrayList<>();
    int came = 0;
    for (RoomPlay play : plays) {
      RoomPlay.Taken taken = play.at(scene).orElse(null);
      if (taken != null) {
        came++;
        play.taken().stream()
            .filter(each -> each.scene().equals(scene))
            .forEach(each -> counts.merge(each.move(), 1, Integer::sum));
      }
      if (taken != null && taken.isWorth()) {
        kept.add(taken.kept());
        OptionalDouble beside = play.keptBeside(scene);
        if (beside.isPresent()) {
          here.add(taken.kept());
          elsewhere.add(beside.getAsDouble());
        }
      }
    }
    List<String> untaken =
        came < PEOPLE_FOR_UNTAKEN
            ? List.of()
            : moves.stream().filter(move -> !counts.containsKey(move)).toList();
    return new Item(
        scene,
        kept.size(),
        kept.isEmpty() ? 0 : Sample.mean(kept),
        discrimination(here, elsewhere),
        untaken);
  }

  private static Discrimination discrimination(List<Double> here, List<Double> elsewhere) {
    if (here.size() < PEOPLE_FOR_DISCRIMINATION) {
      return new Discrimination.TooFew(here.size());
    }
    return Sample.areAlike(here) || Sample.areAlike(elsewhere)
        ? new Discrimination.NoVariance()
        : new Discrimination.Known(Sample.correlation(here, elsewhere), here.size());
  }
}
