package headway.server.page;

import java.time.Instant;
import java.util.List;

/**
 * The words that bring the reader to another device.
 *
 * @param words four, in their order
 * @param until when they serve no more
 */
public record Code(List<String> words, Instant until) implements View {
  public Code {
    words = List.copyOf(words);
  }
}
