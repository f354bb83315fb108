package headway.server.page;

/**
 * One line.
 *
 * @param number which line on screen it is, from 1; 0 where it cannot be flagged
 * @param flagged whether it was flagged; kept where a move was refused
 */
public record Said(String text, int number, boolean flagged) {
  /** A line of the past, or a reply: nothing that can be flagged. */
  public static Said of(String text) {
    return new Said(text, 0, false);
  }
}
