package headway.server.page;

import java.util.List;

/**
 * The run sheet beside a trainer's controls, short: the parts in their order, and which is now.
 *
 * @param address of the whole run sheet
 * @param textLanguage what the scenario's texts are in, BCP 47
 * @param known whether minutes and decisions are there; they follow where not
 */
public record Rundown(String address, String textLanguage, boolean known, List<Part> parts) {
  public Rundown {
    parts = List.copyOf(parts);
  }

  /** What is to do in a part. */
  public enum Kind {
    BRIEFING,
    PLAY,
    TALK
  }

  /**
   * A part.
   *
   * @param name of a chapter; empty for another part, and where the scenario names none
   * @param from the minute of the play at which it begins
   * @param now whether the room is there
   * @param here how many play there; 0 where they all play together
   * @param lines to tell, or to ask
   * @param topics what is worth discussing there
   */
  public record Part(
      Kind kind,
      String name,
      int from,
      int minutes,
      boolean now,
      int here,
      List<String> lines,
      List<Topic> topics) {
    public Part {
      lines = List.copyOf(lines);
      topics = List.copyOf(topics);
    }
  }

  /**
   * A decision worth discussing.
   *
   * @param number as on the run sheet
   * @param now whether the room stands before it
   * @param quote the last thing that is said before it; empty for nothing
   * @param best the strongest answers
   * @param why the author's reason; empty for none
   */
  public record Topic(
      int number, boolean now, String speaker, String quote, List<String> best, String why) {
    public Topic {
      best = List.copyOf(best);
    }
  }
}
