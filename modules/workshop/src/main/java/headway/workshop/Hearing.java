package headway.workshop;

import headway.workshop.Agreement.Judgement;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What a room heard in one answer. What was marked by somebody who was sent away does not count.
 *
 * @param number of the exchange
 * @param speaker the number of the participant who answered
 * @param open whether the room still listens
 * @param ears how many told what they heard
 * @param heard how many of them heard each indicator, in the order in which they are shown; those
 *     that nobody heard included
 */
public record Hearing(
    int number, Cue cue, int speaker, boolean open, int ears, SequencedMap<String, Integer> heard) {
  /** How a room stands on one indicator. */
  public enum Accord {
    /** Two in three heard it, or more. */
    HEARD,
    /** Between the two. */
    SPLIT,
    /** One in three heard it, or fewer. */
    HARDLY,
    /** Nobody did. */
    UNHEARD
  }

  public Hearing {
    heard = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(heard));
  }

  /** All exchanges of a workshop, in their order. */
  public static List<Hearing> all(Workshop workshop) {
    RolePlay play = workshop.rolePlay();
    return play == null
        ? List.of()
        : play.exchanges().stream().map(exchange -> of(workshop, play, exchange)).toList();
  }

  static Hearing of(Workshop workshop, RolePlay play, RolePlay.Exchange exchange) {
    List<List<String>> ears =
        exchange.ears().entrySet().stream()
            .filter(ear -> counts(workshop, ear.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    SequencedMap<String, Integer> heard = new LinkedHashMap<>();
    play.indicators().forEach(indicator -> heard.put(indicator, 0));
    ears.stream()
        .flatMap(List::stream)
        .forEach(indicator -> heard.merge(indicator, 1, Integer::sum));
    return new Hearing(
        exchange.number(), exchange.cue(), exchange.speaker(), exchange.open(), ears.size(), heard);
  }

  private static boolean counts(Workshop workshop, int participant) {
    return workshop
        .participant(participant)
        .filter(each -> each.standing() != Participant.Standing.REMOVED)
        .isPresent();
  }

  /** The exchanges of a debrief: the one that splits the ears most first. */
  public static List<Hearing> mostSplitFirst(Collection<Hearing> all) {
    return all.stream().sorted(Comparator.comparingDouble(Hearing::apart).reversed()).toList();
  }

  /** How far the ears agree over several answers; none where too few listened to each. */
  public static Optional<Agreement> agreement(Collection<Hearing> all) {
    return Agreement.of(all.stream().flatMap(each -> each.judgements().stream()).toList());
  }

  /** How far the ears agree; none where too few listened. */
  public Optional<Agreement> agreement() {
    return Agreement.of(judgements());
  }

  private List<Judgement> judgements() {
    return heard.values().stream().map(count -> new Judgement(count, ears)).toList();
  }

  public boolean isJudgedByEnough() {
    return ears >= Agreement.FEWEST_EARS;
  }

  /** On how many indicators two of the ears differ, on average; 0 where too few listened. */
  public double apart() {
    return isJudgedByEnough() ? judgements().stream().mapToDouble(Judgement::apart).sum() : 0;
  }

  /** The share of the ears that heard an indicator, from 0 to 1; 0 where nobody listened. */
  public double share(String indicator) {
    return ears == 0 ? 0 : (double) heard.getOrDefault(indicator, 0) / ears;
  }

  /** How the room stands on an indicator; of three ears or more. */
  public Accord accord(String indicator) {
    int count = heard.getOrDefault(indicator, 0);
    if (count == 0) {
      return Accord.UNHEARD;
    }
    return 3 * count >= 2 * ears ? Accord.HEARD : 3 * count > ears ? Accord.SPLIT : Accord.HARDLY;
  }

  /** The indicators that somebody heard, most heard first; of equals, the first shown first. */
  public List<String> ranked() {
    return heard.entrySet().stream()
        .filter(each -> each.getValue() > 0)
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The indicator that splits the ears most; none where they all say the same, or are too few. */
  public Optional<String> mostSplit() {
    return isJudgedByEnough()
        ? heard.entrySet().stream()
            .filter(each -> each.getValue() > 0 && each.getValue() < ears)
            .min(Comparator.comparingInt(each -> Math.abs(2 * each.getValue() - ears)))
            .map(Map.Entry::getKey)
        : Optional.empty();
  }
}
