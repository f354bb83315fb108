package headway.server.page;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a scenario, or to remark of it. Message and hint are English.
 *
 * @param error whether it is wrong; otherwise it is a remark
 * @param file within the scenario's folder, with line and column from 1
 * @param hint empty for none
 * @param excerpt the line that is meant; null where there is no such line
 */
public record Finding(
    boolean error,
    String code,
    String file,
    int line,
    int column,
    String message,
    String hint,
    @Nullable Excerpt excerpt) {
  /** A line of a file, and the part of it that is meant. */
  public record Excerpt(String before, String marked, String after) {}
}
