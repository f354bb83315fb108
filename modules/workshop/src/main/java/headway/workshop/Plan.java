package headway.workshop;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a trainer settles before anyone joins, and what never changes of a workshop.
 *
 * @param scenario the scenario's id
 * @param hash its content hash: everyone plays the same edition
 * @param language of the texts and of the pseudonyms, BCP 47
 * @param naming whether results carry names, which is told to whoever joins
 * @param minutes for the practice, from 1 to {@value #MOST_MINUTES}
 * @param seed of everyone's chance and of the order of the pseudonyms
 * @param mode how the room plays
 * @param rehearsal whether simulated participants take part, and nothing of it measures anything
 * @param parameters the trainer's own words in place of the scenario's parameters, by their names;
 *     one that is left out keeps the author's word
 */
public record Plan(
    String scenario,
    String hash,
    String language,
    Naming naming,
    int minutes,
    long seed,
    Mode mode,
    boolean rehearsal,
    Map<String, String> parameters) {
  /** So long a practice may take, with whatever is added to it. */
  public static final int MOST_MINUTES = 480;

  /** How participants are called where others see it. */
  public enum Naming {
    /** By the names that they gave themselves. */
    NAMED,
    /** By names drawn for them. */
    PSEUDONYMOUS
  }

  /** How a room plays. */
  public enum Mode {
    /** Everyone on a phone of their own. */
    EACH_THEIR_OWN,
    /** On the projector, by votes. */
    TOGETHER,
    /** The trainer speaks as the customer, and one participant answers aloud. */
    TRAINER_PLAYS_CUSTOMER
  }

  public Plan {
    if (minutes < 1 || minutes > MOST_MINUTES) {
      throw new IllegalArgumentException("A practice takes 1 to " + MOST_MINUTES + " minutes");
    }
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    parameters.values().forEach(OwnWord::check);
  }

  /** A plan in which the author's words stand. */
  public Plan(
      String scenario,
      String hash,
      String language,
      Naming naming,
      int minutes,
      long seed,
      Mode mode) {
    this(scenario, hash, language, naming, minutes, seed, mode, false, Map.of());
  }

  /** The same with simulated participants, whose chance is another. */
  public Plan rehearsed(long otherSeed) {
    return new Plan(scenario, hash, language, naming, minutes, otherSeed, mode, true, parameters);
  }

  /** A plan in which everyone plays on their own. */
  public Plan(
      String scenario, String hash, String language, Naming naming, int minutes, long seed) {
    this(scenario, hash, language, naming, minutes, seed, Mode.EACH_THEIR_OWN);
  }
}
