package headway.browser;

import com.microsoft.playwright.BrowserContext;
import headway.assessment.Skills;
import headway.server.HeadwayServer;
import headway.server.ServerOptions;
import headway.server.Starting;
import java.nio.file.Path;

/** A server of the test's own, on a free port. */
record Served(HeadwayServer server) implements AutoCloseable {
  static Served over(Path scenarios, Path data) {
    return at(0, scenarios, data);
  }

  /** The same on a port that was free a moment ago. */
  static Served at(int port, Path scenarios, Path data) {
    ServerOptions options = new ServerOptions(port, false, scenarios, data, null, false);
    return switch (HeadwayServer.start(options, Skills.installed())) {
      case Starting.Started(HeadwayServer server) -> new Served(server);
      case Starting.PortUnavailable refused -> throw new AssertionError(refused);
      case Starting.DataInUse refused -> throw new AssertionError(refused);
      case Starting.DatabaseUnusable refused -> throw new AssertionError(refused);
    };
  }

  /**
   * Makes a trainer of whoever sits at a browser: by the link of the first start, and once that is
   * used by signing in.
   */
  void trainer(BrowserContext context) {
    TrainerSignUp.in(context, origin() + server.trainerLink().orElse("/trainer/sign-in"));
  }

  int port() {
    return server.port();
  }

  String origin() {
    return "http://localhost:" + server.port();
  }

  @Override
  public void close() {
    server.close();
  }
}
