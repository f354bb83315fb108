package headway.server.page;

/**
 * What every page needs beside its own.
 *
 * @param language of the interface: {@code nl} or {@code en}
 * @param path where the reader is, so that a change of language leads back there; a query may
 *     follow
 * @param trainer whether the reader is signed in as a trainer
 */
public record Frame(String language, String path, boolean trainer) {
  /** For a reader who is no trainer. */
  public Frame(String language, String path) {
    this(language, path, false);
  }

  /** What stands between the path and the language that it is asked for in. */
  String switching() {
    return path.contains("?") ? "&" : "?";
  }
}
