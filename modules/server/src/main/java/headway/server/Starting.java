package headway.server;

import java.nio.file.Path;

/** What came of starting a server. */
public sealed interface Starting {
  record Started(HeadwayServer server) implements Starting {}

  /** Something else listens there, or it may not be listened on. */
  record PortUnavailable(int port, String why) implements Starting {}

  /** Another Headway uses that data folder. */
  record DataInUse(Path data) implements Starting {}

  /**
   * There is no database there that could be used.
   *
   * @param what the data folder or the address, without its password
   */
  record DatabaseUnusable(String what, String why) implements Starting {}
}
