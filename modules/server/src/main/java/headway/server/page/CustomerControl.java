package headway.server.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workshop whose trainer plays the customer, in the trainer's hand.
 *
 * @param textLanguage what the scenario's texts are in, BCP 47
 * @param link that people join by
 * @param named whether people go by their names
 * @param rehearsal whether simulated participants take part
 * @param until when the planned time has run out; null where it does not run
 * @param scene what goes on; null once the room talks about it
 * @param improvised what a simulated participant answers; empty where a person does
 * @param ear what the room can listen for
 * @param room how many take part
 * @param here who can answer
 * @param chapters the scenario's lines to say, in its order
 * @param following the number of the exchange that comes next
 * @param typed the trainer's own words that could not be taken; empty for none
 * @param answers what was heard; none before the room talks about it
 * @param agreement over all answers; null where too few listened, or not yet
 * @param rundown the run sheet beside it
 * @param problem why what was asked for was not done, where that may happen in any mode; null for
 *     nothing
 * @param fault why what was asked for was not done; null for nothing
 * @param atWords why the trainer's own words were not taken; null for nothing
 * @param state changes whenever the page would show other things to press
 */
public record CustomerControl(
    String id,
    String title,
    String textLanguage,
    String code,
    String link,
    boolean named,
    boolean rehearsal,
    Control.Stage stage,
    int room,
    @Nullable Instant until,
    @Nullable Exchanged scene,
    String improvised,
    List<Ear> ear,
    List<Candidate> here,
    List<Chapter> chapters,
    int following,
    String typed,
    List<Heard> answers,
    Heard.@Nullable Agreement agreement,
    List<Control.Person> people,
    Rundown rundown,
    Control.@Nullable Problem problem,
    @Nullable Fault fault,
    @Nullable WordsFault atWords,
    String state)
    implements View {
  public CustomerControl {
    ear = List.copyOf(ear);
    here = List.copyOf(here);
    chapters = List.copyOf(chapters);
    answers = List.copyOf(answers);
    people = List.copyOf(people);
  }

  /** Why something was not done. */
  public enum Fault {
    /** Nobody was chosen to answer, or whoever was has left. */
    NO_SPEAKER,
    /** Whoever was chosen to answer is not here. */
    SPEAKER_GONE,
    /** Something else was said already, in another window. */
    SAID_ALREADY,
    /** The scenario has no such line. */
    LINE_UNKNOWN,
    /** Nothing was chosen to listen for. */
    NOTHING_TO_HEAR,
    /** So much has been said already. */
    TOO_MANY
  }

  /** Why the trainer's own words were not taken. */
  public enum WordsFault {
    EMPTY,
    TOO_LONG,
    UNREADABLE
  }

  /**
   * Something that the room can listen for.
   *
   * @param code of the indicator
   * @param listened whether the room does
   */
  public record Ear(String code, String name, String meaning, boolean listened) {}

  /**
   * Someone who can answer.
   *
   * @param answered how often they did
   * @param chosen whether they are to answer next
   */
  public record Candidate(int number, String called, int answered, boolean chosen) {}

  /**
   * A part of the scenario.
   *
   * @param name empty for what comes before the first chapter
   * @param open whether it is where the talk is
   */
  public record Chapter(String name, boolean open, List<Line> lines) {
    public Chapter {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line to say.
   *
   * @param code that it is asked for by
   * @param to what it answers; empty for a line that opens a scene
   * @param said whether it was said already
   */
  public record Line(String code, String by, String text, String to, boolean said) {}
}
