package headway.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trainer's workshops, and what the next is made with.
 *
 * @param rows the newest first
 * @param offers the scenarios that can be played
 * @param settled what was filled in for the next, or is proposed
 * @param problem why none was made; null for nothing
 */
public record Workshops(
    List<Row> rows, List<Offer> offers, Settled settled, @Nullable Problem problem)
    implements View {
  public Workshops {
    rows = List.copyOf(rows);
    offers = List.copyOf(offers);
  }

  /** Why none was made. */
  public enum Problem {
    SCENARIO,
    MINUTES,
    /** One of the trainer's own words; it is told beside which. */
    WORDS
  }

  /**
   * What a workshop is made with, beside its scenario.
   *
   * @param minutes as they were typed
   */
  public record Settled(String language, Mode mode, String minutes, boolean named) {}

  /** How a room plays. */
  public enum Mode {
    EACH,
    TOGETHER,
    CUSTOMER
  }

  /**
   * One.
   *
   * @param here how many take part
   * @param rehearsal whether simulated participants are among them
   */
  public record Row(
      String id,
      String title,
      String textLanguage,
      String code,
      Day made,
      Control.Stage stage,
      int here,
      boolean rehearsal) {}

  /**
   * A scenario to practise.
   *
   * @param textLanguage of the title, BCP 47
   * @param chosen whether it is proposed
   * @param words that a trainer may replace in it; none in most
   */
  public record Offer(
      String id,
      String title,
      String textLanguage,
      int minutes,
      boolean chosen,
      List<OwnWord> words) {
    public Offer {
      words = List.copyOf(words);
    }
  }

  /**
   * A word that a trainer may replace.
   *
   * @param field that it is typed in
   * @param subject what it is a word for, where that can be told
   * @param name what the author calls it
   * @param usual the author's own word
   * @param fault why what was typed cannot be taken; null for nothing
   */
  public record OwnWord(
      String field,
      Subject subject,
      String name,
      String usual,
      String typed,
      @Nullable WordFault fault) {}

  /** What the guide for authors proposes words for; a parameter is known by its name. */
  public enum Subject {
    COMPANY,
    TOWN,
    HEAD_OFFICE,
    PRODUCT,
    PRODUCTS,
    CUSTOMER,
    COMPETITOR,
    OTHER
  }

  /** Why a word cannot be taken. */
  public enum WordFault {
    EMPTY,
    TOO_LONG,
    UNREADABLE
  }
}
