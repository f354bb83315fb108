package headway.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The trainer speaks as the customer, one participant answers aloud, and the others mark what they
 * hear in the answer.
 *
 * @param indicators that the room listens for, by their codes, in the order in which they are shown
 * @param speaker the number of the participant who answers the next line; 0 while nobody was chosen
 * @param exchanges in the order of their numbers
 */
public record RolePlay(
    Instant begun, List<String> indicators, int speaker, List<Exchange> exchanges)
    implements Activity {
  /** So many lines a customer can say in one workshop. */
  public static final int MOST_EXCHANGES = 200;

  public RolePlay {
    indicators = listenable(indicators);
    exchanges = List.copyOf(exchanges);
  }

  /**
   * A line of the customer's, an answer that is not written down, and what was heard in it.
   *
   * @param number from 1, in the order in which they came
   * @param speaker the number of the participant who answered
   * @param open whether what is heard in it can still be told
   * @param ears what each who listened heard, by their numbers; an empty list of one who listened
   *     and heard nothing of what the room listens for
   */
  public record Exchange(
      int number, Cue cue, int speaker, boolean open, Map<Integer, List<String>> ears) {
    public Exchange {
      ears = Collections.unmodifiableMap(new LinkedHashMap<>(ears));
    }

    Exchange closed() {
      return new Exchange(number, cue, speaker, false, ears);
    }

    Exchange by(int other) {
      return new Exchange(number, cue, other, open, ears);
    }

    Exchange with(int participant, List<String> heard) {
      Map<Integer, List<String>> all = new LinkedHashMap<>(ears);
      all.put(participant, heard);
      return new Exchange(number, cue, speaker, open, all);
    }
  }

  static List<String> listenable(List<String> indicators) {
    if (indicators.isEmpty() || indicators.stream().distinct().count() != indicators.size()) {
      throw new IllegalArgumentException("Nothing to listen for: " + indicators);
    }
    return List.copyOf(indicators);
  }

  static RolePlay begin(List<String> indicators, Instant at) {
    return new RolePlay(at, indicators, 0, List.of());
  }

  public Optional<Exchange> exchange(int number) {
    return number >= 1 && number <= exchanges.size()
        ? Optional.of(exchanges.get(number - 1))
        : Optional.empty();
  }

  /** The last that was said; none before the first. */
  public Optional<Exchange> last() {
    return exchange(exchanges.size());
  }

  /** The exchange to which the room listens now. */
  public Optional<Exchange> listening() {
    return last().filter(Exchange::open);
  }

  /** Those indicators of a list that the room listens for, in the order in which they are shown. */
  List<String> inOrder(List<String> heard) {
    return indicators.stream().filter(heard::contains).toList();
  }

  RolePlay listeningFor(List<String> others) {
    return new RolePlay(begun, others, speaker, exchanges);
  }

  RolePlay spokenBy(int other) {
    return new RolePlay(begun, indicators, other, exchanges);
  }

  RolePlay closed() {
    return listening().map(Exchange::closed).map(this::with).orElse(this);
  }

  /** With an exchange as it is now: a new one, or in the place of the one before. */
  RolePlay with(Exchange exchange) {
    List<Exchange> all = new ArrayList<>(exchanges);
    if (exchange.number() == all.size() + 1) {
      all.add(exchange);
    } else {
      all.set(exchange.number() - 1, exchange);
    }
    return new RolePlay(begun, indicators, speaker, all);
  }
}
