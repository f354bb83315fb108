package headway.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import headway.assessment.Skills;
import headway.server.HeadwayServer;
import headway.server.ServerOptions;
import headway.server.Starting;
import java.nio.file.Path;

/** A server of the test's own, on a free port. */
record Served(HeadwayServer server) implements AutoCloseable {
  /** Every trainer's. */
  static final String PASSWORD = "walrus kettle pepper harbour";

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
    Page page = context.newPage();
    page.navigate(origin() + server.trainerLink().orElse("/trainer/sign-in"));
    if (page.locator("#name").count() > 0) {
      page.locator("#name").fill("Noor");
    }
    page.locator("#user").fill("noor@example.com");
    page.locator("#password").fill(PASSWORD);
    page.locator("form.credentials button").click();
    page.waitForURL("**/trainer/workshops");
    page.close();
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
