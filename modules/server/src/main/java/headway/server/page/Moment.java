package headway.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something in the course of a conversation that is worth looking back at. */
public sealed interface Moment {
  /**
   * One move.
   *
   * @param number from 1
   * @param before what was on screen
   * @param taken what was said or done; several for a pick or a recall, none where nothing was
   * @param reply what was said then
   * @param typed the reader's own words, or what they wrote to themselves; empty for nothing
   * @param expert how an expert put it; null for none
   * @param ranges what it was worth, flags apart; none while that is not known
   * @param shown the indicators of the move
   * @param strongest the best option there; null where it was taken or is not known
   * @param best whether nothing stronger could be done, over all skills together
   * @param thought what the customer thought; null for none
   */
  record Decision(
      int number,
      List<Passage> before,
      List<Taken> taken,
      List<Passage> reply,
      String typed,
      @Nullable String expert,
      List<Range> ranges,
      List<Shown> shown,
      @Nullable Strongest strongest,
      boolean best,
      @Nullable String thought)
      implements Moment {
    public Decision {
      before = Passage.joined(before);
      taken = List.copyOf(taken);
      reply = Passage.joined(reply);
      ranges = List.copyOf(ranges);
      shown = List.copyOf(shown);
    }

    /** The same, with another worth. */
    public Decision with(List<Range> others) {
      return new Decision(
          number, before, taken, reply, typed, expert, others, shown, strongest, best, thought);
    }
  }

  /**
   * A signal that was caught or missed, or a flag where there was none.
   *
   * @param line the words of the line
   * @param meaning what could be noticed; empty where there was nothing
   */
  record Noticed(Kind kind, String line, String meaning, List<Range> ranges) implements Moment {
    /** How it went. */
    public enum Kind {
      CAUGHT,
      MISSED,
      FALSE_ALARM
    }

    public Noticed {
      ranges = List.copyOf(ranges);
    }

    /** The same, with another worth. */
    public Noticed with(List<Range> others) {
      return new Noticed(kind, line, meaning, others);
    }
  }

  /**
   * What was said or done.
   *
   * @param way how it is put
   */
  record Taken(Way way, String text) {
    /** What kind of move. */
    public enum Way {
      SAID,
      DONE,
      /** An item of a pick. */
      PICKED,
      /** A statement that was marked, and had been said. */
      RECALLED,
      /** A statement that was marked, and had not. */
      MISHEARD,
      /** A statement that had been said, and was not marked. */
      OVERHEARD,
      /** A question to oneself: its text is the question. */
      REFLECTED
    }
  }

  /**
   * An indicator that the move showed.
   *
   * @param name of the indicator
   * @param why the author's reason, or the indicator's meaning
   */
  record Shown(String skill, String name, int points, String why) {}

  /**
   * The best option.
   *
   * @param texts what it said; several for a pick
   */
  record Strongest(boolean act, List<String> texts) {
    public Strongest {
      texts = List.copyOf(texts);
    }
  }
}
