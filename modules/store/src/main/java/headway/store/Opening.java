package headway.store;

import java.nio.file.Path;

/** What came of opening a database. */
public sealed interface Opening {
  record Opened(Database database) implements Opening {}

  /** Another process has that data folder open. */
  record InUse(Path data) implements Opening {}

  /**
   * There is no database there that could be used.
   *
   * @param what the data folder or the address, without its password
   * @param why in the words of what refused
   */
  record Unusable(String what, String why) implements Opening {}
}
