package headway.workshop;

/**
 * What a trainer settles before anyone joins, and what never changes of a workshop.
 *
 * @param scenario the scenario's id
 * @param hash its content hash: everyone plays the same edition
 * @param language of the texts and of the pseudonyms, BCP 47
 * @param naming whether results carry names, which is told to whoever joins
 * @param minutes for the practice, from 1 to {@value #MOST_MINUTES}
 * @param seed of everyone's chance and of the order of the pseudonyms
 */
public record Plan(
    String scenario, String hash, String language, Naming naming, int minutes, long seed) {
  /** So long a practice may take, with whatever is added to it. */
  public static final int MOST_MINUTES = 480;

  /** How participants are called where others see it. */
  public enum Naming {
    /** By the names that they gave themselves. */
    NAMED,
    /** By names drawn for them. */
    PSEUDONYMOUS
  }

  public Plan {
    if (minutes < 1 || minutes > MOST_MINUTES) {
      throw new IllegalArgumentException("A practice takes 1 to " + MOST_MINUTES + " minutes");
    }
  }
}
