package headway.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer that somebody gave aloud where the trainer plays the customer, and what the room heard
 * in it.
 *
 * @param number of the exchange
 * @param line what the customer said
 * @param by who said it; empty where the trainer's own words stand
 * @param speaker who answered, as others call them
 * @param own whether the reader did
 * @param ears how many told what they heard
 * @param enough whether that says anything about a room
 * @param rows what somebody heard, most heard first
 * @param unheard what nobody heard
 * @param talk what to talk about
 */
public record Heard(
    int number,
    String line,
    String by,
    String speaker,
    boolean own,
    int ears,
    boolean enough,
    List<Row> rows,
    List<String> unheard,
    Talk talk) {
  public Heard {
    rows = List.copyOf(rows);
    unheard = List.copyOf(unheard);
  }

  /**
   * Something that was heard.
   *
   * @param count how many heard it
   * @param percent of all who told
   * @param own whether the reader heard it
   */
  public record Row(
      String name, String meaning, int count, double percent, Accord accord, boolean own) {}

  /** How a room stands on what somebody heard. */
  public enum Accord {
    /** Most heard it. */
    HEARD,
    /** Some did and some did not. */
    SPLIT,
    /** A few did. */
    HARDLY,
    /** So few listened that nothing is said of it. */
    UNKNOWN
  }

  /**
   * A question for the room.
   *
   * @param about the indicator that it is about; empty for none
   */
  public record Talk(Question question, String about) {}

  /** What is asked. */
  public enum Question {
    /** Some heard it and some did not. */
    SPLIT,
    /** Most heard the same. */
    SHARED,
    /** Nobody heard anything. */
    NOTHING,
    /** Too few told what they heard. */
    FEW
  }

  /**
   * How far the ears agree over several answers.
   *
   * @param answers how many of them enough ears listened to
   * @param twice of a hundred times that one ear heard something, how often another did as well;
   *     null where nobody heard anything
   * @param coefficient corrected for chance, at most 1
   */
  public record Agreement(int answers, @Nullable Integer twice, double coefficient) {}
}
