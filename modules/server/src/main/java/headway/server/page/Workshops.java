package headway.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trainer's workshops, and what the next is made with.
 *
 * @param rows the newest first
 * @param offers the scenarios that can be played
 * @param problem why none was made; null for nothing
 */
public record Workshops(List<Row> rows, List<Offer> offers, @Nullable Problem problem)
    implements View {
  public Workshops {
    rows = List.copyOf(rows);
    offers = List.copyOf(offers);
  }

  /** Why none was made. */
  public enum Problem {
    SCENARIO,
    MINUTES
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
   */
  public record Offer(String id, String title, String textLanguage, int minutes, boolean chosen) {}
}
