package headway.server.page;

import java.util.List;

/**
 * What a trainer takes along to a workshop.
 *
 * @param textLanguage what the scenario's texts are in, BCP 47
 * @param minutes of the whole scenario
 * @param tongues the languages that the texts come in, with their addresses
 * @param briefing by paragraphs
 * @param measured the names of the skills; none where not known
 * @param chapters none where not known how long each is
 * @param topics the decisions worth discussing; none where not known
 * @param known whether the analysis is there; without it chapters and topics follow
 */
public record RunSheet(
    String id,
    String title,
    String summary,
    String textLanguage,
    int minutes,
    int level,
    List<Workpiece.Tongue> tongues,
    List<String> briefing,
    List<Person> cast,
    List<String> measured,
    List<Chapter> chapters,
    List<Topic> topics,
    List<Cue> signals,
    List<Close> endings,
    List<String> questions,
    String takeaway,
    boolean known)
    implements View {
  public RunSheet {
    tongues = List.copyOf(tongues);
    briefing = List.copyOf(briefing);
    cast = List.copyOf(cast);
    measured = List.copyOf(measured);
    chapters = List.copyOf(chapters);
    topics = List.copyOf(topics);
    signals = List.copyOf(signals);
    endings = List.copyOf(endings);
    questions = List.copyOf(questions);
  }

  /** Someone who is met; the role may be empty. */
  public record Person(String name, String role) {}

  /**
   * A part of the scenario.
   *
   * @param name empty where the scenario names none
   * @param from the minute at which it begins
   * @param minutes that it takes
   * @param scenes that one decides in there
   * @param places their ids
   */
  public record Chapter(
      String name, int from, int minutes, List<String> scenes, List<String> places) {
    public Chapter {
      places = List.copyOf(places);
      scenes = List.copyOf(scenes);
    }
  }

  /**
   * A decision to talk about.
   *
   * @param number from 1
   * @param place the scene's id
   * @param quote the last thing that is said before it; empty for nothing
   * @param speaker who says it; empty for the narrator
   * @param percent how many of a hundred random players come there
   * @param more how many options are not among those shown
   */
  public record Topic(
      int number,
      String place,
      String scene,
      String chapter,
      String speaker,
      String quote,
      double stake,
      double percent,
      List<Offer> offers,
      int more) {
    public Topic {
      offers = List.copyOf(offers);
    }
  }

  /**
   * One of its options.
   *
   * @param cost what it gives away, in points of the score, the mean over the measured skills
   * @param shown the indicators that it is evidence of
   * @param why the author's reason; empty for none
   */
  public record Offer(
      Panel.Option.Way way,
      String text,
      double cost,
      boolean best,
      List<String> shown,
      String why) {
    public Offer {
      shown = List.copyOf(shown);
    }
  }

  /**
   * A signal.
   *
   * @param line in which it can be noticed
   */
  public record Cue(String scene, String line, String meaning) {}

  /** An ending, and how many of a hundred random players come there; below 0 where not known. */
  public record Close(String title, Debrief.Outcome outcome, double percent) {}
}
