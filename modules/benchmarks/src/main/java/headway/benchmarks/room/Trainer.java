package headway.benchmarks.room;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who makes rooms and leads them. */
final class Trainer implements AutoCloseable {
  private static final Pattern CODE = Pattern.compile("control-code\"[^>]*>([^<]+)<");
  private static final String PASSWORD = "walrus kettle pepper harbour";

  private final Browser browser;

  Trainer(Browser browser) {
    this.browser = browser;
  }

  /** Becomes the first trainer of a server, by the link that it printed. */
  static Trainer first(ServerProcess server) {
    Browser browser = new Browser(server.port());
    browser
        .post(
            server.trainerLink(), "name", "Noor", "user", "noor@example.com", "password", PASSWORD)
        .expected(303);
    return new Trainer(browser);
  }

  /** A workshop that people may join. */
  record Room(String address, String code) {
    String door() {
      return "/join/" + code;
    }

    String seat() {
      return "/workshops/" + code;
    }
  }

  /** Makes one of a mode, and opens it. */
  Room open(String mode) {
    String address =
        browser
            .post("/trainer/workshops", "scenario", Talk.ID, "minutes", "45", "mode", mode)
            .expected(303)
            .location();
    Matcher code = CODE.matcher(browser.get(address).expected(200).text());
    if (!code.find()) {
      throw new IllegalStateException("The trainer's page shows no code");
    }
    step(address, "open");
    return new Room(address, code.group(1));
  }

  /** Opens the first vote on the first decision. */
  void openVote(String address) {
    browser.post(address + "/votes", "vote", "open", "decision", "1", "round", "1").expected(303);
  }

  void step(String address, String step) {
    browser.post(address + "/steps", "step", step).expected(303);
  }

  byte[] watching(String path) {
    return browser.asking(path, "text/event-stream");
  }

  String cookies() {
    return browser.cookies();
  }

  @Override
  public void close() {
    browser.close();
  }
}
