package headway.server.page;

import java.util.List;

/**
 * A drawing that a page sets as it is: nothing of it is escaped again.
 *
 * @param svg written by {@code headway.server.map}, which escapes every text in it
 */
public record Picture(String svg) {
  private static final List<String> REFUSED = List.of("<script", "<style", "<foreignObject");

  public Picture {
    if (!svg.startsWith("<svg ") || REFUSED.stream().anyMatch(svg::contains)) {
      throw new IllegalArgumentException("Not a drawing that a page may hold");
    }
  }
}
