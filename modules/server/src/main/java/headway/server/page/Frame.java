package headway.server.page;

/**
 * What every page needs beside its own.
 *
 * @param language of the interface: {@code nl} or {@code en}
 * @param path where the reader is, so that a change of language leads back there
 * @param workbench whether the reader may open the workbench
 * @param live address of what the page is told while it is looked at; empty for none
 */
public record Frame(String language, String path, boolean workbench, String live) {
  /** For a page that shows what was when it was asked for. */
  public Frame(String language, String path, boolean workbench) {
    this(language, path, workbench, "");
  }

  /** For a reader who may not open the workbench. */
  public Frame(String language, String path) {
    this(language, path, false);
  }
}
