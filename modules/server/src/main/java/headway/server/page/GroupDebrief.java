package headway.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a room can talk about, for its trainer.
 *
 * @param id of the workshop
 * @param scenario its id
 * @param textLanguage what the scenario's texts are in, BCP 47
 * @param named whether people go by their names
 * @param people who began
 * @param finished who came to an ending
 * @param known whether it is known what the decisions were worth; it follows where not
 * @param map with the room's ways; null where there is none, or not yet
 * @param topics all decisions, in the order worth talking about
 * @param questions of the scenario
 * @param again how many had played the scenario before; the scores are without theirs
 * @param askAfter days after which everyone is asked how it went what they wanted to try
 * @param problem why what was asked for was not done
 */
public record GroupDebrief(
    String id,
    String scenario,
    String title,
    String textLanguage,
    boolean named,
    int people,
    int finished,
    boolean known,
    @Nullable Picture map,
    List<Topic> topics,
    List<String> questions,
    List<Score> scores,
    int again,
    List<Close> endings,
    List<Step> steps,
    List<Person> persons,
    int askAfter,
    @Nullable Problem problem)
    implements View {
  public GroupDebrief {
    topics = List.copyOf(topics);
    questions = List.copyOf(questions);
    scores = List.copyOf(scores);
    endings = List.copyOf(endings);
    steps = List.copyOf(steps);
    persons = List.copyOf(persons);
  }

  /** Why nothing was done. */
  public enum Problem {
    DAYS,
    BUSY
  }

  /** How to take up a decision. */
  public enum Approach {
    TEACH,
    TALK,
    EXPLAIN
  }

  /**
   * A decision.
   *
   * @param number from 1
   * @param scene its id
   * @param name what it is called on the map
   * @param quote the last thing that is said or asked before it; empty for nothing
   * @param speaker who says it; empty for the narrator
   * @param heading the quote, short; empty for nothing
   * @param people who decided there
   * @param worth whether one way of deciding was better than another
   * @param percent of them took the strongest
   * @param open whether it is among those to begin with
   * @param popular the letter of what most took who did not take the strongest; empty for none
   * @param voted what the room voted there together, round by round; none where it did not
   */
  public record Topic(
      int number,
      String scene,
      String name,
      String speaker,
      String quote,
      String heading,
      int people,
      double stake,
      boolean worth,
      double percent,
      Approach approach,
      boolean open,
      List<Option> options,
      String popular,
      List<Round> voted) {
    public Topic {
      options = List.copyOf(options);
      voted = List.copyOf(voted);
    }
  }

  /**
   * What could be done there.
   *
   * @param act whether it is done, not said
   * @param best whether it was strongest
   * @param percent of those who came there took it
   */
  public record Option(
      String letter, String text, boolean act, boolean best, int count, double percent) {}

  /**
   * A round of voting.
   *
   * @param percent of the votes went to a strongest option
   */
  public record Round(int number, int voted, double percent) {}

  /**
   * How the room's scores of a skill lie.
   *
   * @param below a quarter of the room is at or below it, and at or above the other
   * @param low of the band around the mean; null where they are too few
   */
  public record Score(
      String skill,
      int people,
      double mean,
      double median,
      double below,
      double above,
      @Nullable Double low,
      @Nullable Double high) {}

  /** An ending, and how many came to it. */
  public record Close(String title, Debrief.Outcome outcome, int count, double percent) {}

  /** A step on the map, and how many went it. */
  public record Step(String from, String to, boolean ending, int count) {}

  /** Somebody in the room. */
  public record Person(int number, String called, Standing standing, boolean overruled) {
    /** Whether there is a page, and whether the trainer may see it. */
    public enum Standing {
      PLAYING,
      /** They voted with the room, and have no page of their own. */
      VOTED,
      UNSEEN,
      OPENED,
      REVEALED
    }
  }
}
