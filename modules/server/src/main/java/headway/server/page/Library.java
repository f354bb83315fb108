package headway.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scenarios that can be played, and those that cannot and why.
 *
 * @param asked when the reader wrote down what they would try, where it is time to ask how that
 *     went; null where it is not
 * @param open the conversation that was left last; null where none is open
 */
public record Library(
    @Nullable Day asked, @Nullable Open open, List<Card> cards, List<Broken> broken)
    implements View {
  public Library {
    cards = List.copyOf(cards);
    broken = List.copyOf(broken);
  }

  /**
   * A conversation that was left in the middle.
   *
   * @param textLanguage what the title is in, BCP 47
   */
  public record Open(String playthrough, String title, String textLanguage) {}

  /**
   * A scenario.
   *
   * @param textLanguage what title and summary are in, BCP 47
   * @param level 1 to 3
   * @param cover address of the scenario's own picture; null where it has none
   * @param skills the names of those it measures; none while that is not known yet
   * @param face whoever is met, where there is no cover; null where there is no cast
   * @param own what the reader did with it
   */
  public record Card(
      String id,
      String title,
      String summary,
      String textLanguage,
      int minutes,
      int level,
      List<String> skills,
      @Nullable String cover,
      @Nullable Face face,
      Own own) {
    public Card {
      skills = List.copyOf(skills);
    }
  }

  /**
   * What the reader did with a scenario. Scores are overall ones, 0 to 100.
   *
   * @param plays how many were ended
   * @param first score of the first ended play; null where there is none or it is not known yet
   * @param best null likewise
   * @param open a playthrough that was begun and not ended; null for none
   */
  public record Own(
      int plays, @Nullable Double first, @Nullable Double best, @Nullable String open) {
    public static final Own NOTHING = new Own(0, null, null, null);
  }

  /**
   * A scenario that cannot be played as its files are now.
   *
   * @param folder its folder's name
   * @param running whether the last good version is still played
   * @param code of the first fault
   * @param file where it is, with line and column from 1
   * @param hint empty for none
   * @param more how many other faults there are
   */
  public record Broken(
      String folder,
      boolean running,
      String code,
      String file,
      int line,
      int column,
      String message,
      String hint,
      int more) {}
}
