package headway.server.page;

/**
 * What every page needs beside its own.
 *
 * @param language of the interface: {@code nl} or {@code en}
 * @param path where the reader is, its query included, so that a change of language leads back
 * @param trainer whether the reader is signed in as a trainer
 */
public record Frame(String language, String path, boolean trainer) {
  /** For a reader who is no trainer. */
  public Frame(String language, String path) {
    this(language, path, false);
  }

  /** The path, up to where one more field of the query may follow. */
  String change() {
    return path + (path.contains("?") ? "&" : "?");
  }
}
