package headway.server.page;

import org.jspecify.annotations.Nullable;

/**
 * What the reader wanted to try in real life, in their own words.
 *
 * @param playthrough after which it was written
 * @param title of its scenario
 * @param textLanguage what the title is in, BCP 47; empty where that is not known
 * @param stamp tells this text from another that took its place
 * @param told how it went; null until that is told
 */
public record Tried(
    String playthrough,
    String text,
    Day written,
    String title,
    String textLanguage,
    long stamp,
    @Nullable Told told) {

  /**
   * How it went.
   *
   * @param happened in the reader's words; empty for nothing written
   */
  public record Told(Went went, String happened, Day on) {}

  /** In which way it went. */
  public enum Went {
    HELPED,
    DID_NOT_HELP,
    NOT_YET
  }
}
