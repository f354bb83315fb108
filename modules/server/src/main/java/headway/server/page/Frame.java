package headway.server.page;

/**
 * What every page needs beside its own.
 *
 * @param language of the interface: {@code nl} or {@code en}
 * @param path where the reader is, its query included, so that a change of language leads back
 * @param workbench whether the reader may open the workbench
 */
public record Frame(String language, String path, boolean workbench) {
  /** For a reader who may not open the workbench. */
  public Frame(String language, String path) {
    this(language, path, false);
  }

  /** Where the language is changed; up to its value, which is the page's to add. */
  String change() {
    return path + (path.contains("?") ? "&" : "?") + "lang=";
  }
}
