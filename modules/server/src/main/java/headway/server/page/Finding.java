package headway.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a scenario, or to remark of it. Message and hint are English.
 *
 * @param error whether it is wrong; otherwise it is a remark
 * @param file within the scenario's folder, with line and column from 1
 * @param hint none where there is nothing sensible to say
 * @param excerpt the line that is meant; null where there is no such line
 */
public record Finding(
    boolean error,
    String code,
    String file,
    int line,
    int column,
    List<Told> message,
    List<Told> hint,
    @Nullable Excerpt excerpt) {
  public Finding {
    message = List.copyOf(message);
    hint = List.copyOf(hint);
  }

  /** A part of a sentence; code is what stands in the files. */
  public record Told(String text, boolean code) {}

  /** A line of a file, and the part of it that is meant. */
  public record Excerpt(String before, String marked, String after) {}
}
