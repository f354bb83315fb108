package headway.server.page;

import headway.server.page.Library.Broken;
import headway.server.page.Library.Own;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one reads before a conversation.
 *
 * @param id of the scenario
 * @param textLanguage what its texts are shown in, BCP 47
 * @param paragraphs of the briefing, plain text
 * @param level 1 to 3
 * @param skills the names of those it measures; none while that is not known yet
 * @param languages that it can be played in
 * @param newer what is wrong with the files as they were saved since; null for nothing
 */
public record Briefing(
    String id,
    String title,
    String summary,
    String textLanguage,
    List<String> paragraphs,
    List<Speaker> cast,
    int minutes,
    int level,
    List<String> skills,
    List<Tongue> languages,
    Own own,
    @Nullable Broken newer)
    implements View {
  public Briefing {
    paragraphs = List.copyOf(paragraphs);
    cast = List.copyOf(cast);
    skills = List.copyOf(skills);
    languages = List.copyOf(languages);
  }

  /**
   * A language that the scenario comes in.
   *
   * @param code BCP 47
   * @param name in that language itself
   * @param chosen whether it is proposed
   */
  public record Tongue(String code, String name, boolean chosen) {}
}
