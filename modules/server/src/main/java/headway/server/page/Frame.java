package headway.server.page;

/**
 * What every page needs beside its own.
 *
 * @param language of the interface: {@code nl} or {@code en}
 * @param path where the reader is, its query included, so that a change of language leads back
 * @param trainer whether the reader is signed in as a trainer
 * @param live address of what the page is told while it is looked at; empty for none
 */
public record Frame(String language, String path, boolean trainer, String live) {
  /** For a page that shows what was when it was asked for. */
  public Frame(String language, String path, boolean trainer) {
    this(language, path, trainer, "");
  }

  /** For a reader who is no trainer. */
  public Frame(String language, String path) {
    this(language, path, false);
  }

  /** The path, up to where one more field of the query may follow. */
  String change() {
    return path + (path.contains("?") ? "&" : "?");
  }
}
