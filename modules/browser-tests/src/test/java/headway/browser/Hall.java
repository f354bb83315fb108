package headway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Where workshops are held: a trainer, a projector and six phones, each a page of its own, all open
 * at once from the first workshop to the last; and a server that can be killed under them.
 */
final class Hall implements AutoCloseable {
  static final List<String> NAMES =
      List.of("Samira", "Noortje", "Willem", "Adriaan", "Boukje", "Cemal");

  private final ServerProcess server;
  private final Chromium chromium = new Chromium();
  private final List<String> complaints = new ArrayList<>();
  private final Window trainer;
  private final Window wall;
  private final List<Window> phones;
  private String code = "";

  private Hall(ServerProcess server) {
    this.server = server;
    BrowserContext laptop = chromium.browser().newContext(seen(1440, 900));
    TrainerSignUp.in(laptop, server.trainerLink());
    this.trainer = window(laptop);
    // Signed in as the trainer too, and a window of its own: of two tabs in one, Chromium lets the
    // one behind wait.
    this.wall =
        window(
            chromium.browser().newContext(seen(1920, 1080).setStorageState(laptop.storageState())));
    this.phones =
        NAMES.stream().map(_ -> window(chromium.browser().newContext(seen(360, 780)))).toList();
  }

  /** In which one can play the scenario of the draught. */
  static Hall over(Path folder) {
    try {
      Path scenario = Files.createDirectories(folder.resolve("scenarios/draught"));
      try (var text = Hall.class.getResourceAsStream("/draught/scenario.yaml")) {
        Files.copy(text, scenario.resolve("scenario.yaml"));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return new Hall(ServerProcess.over(folder));
  }

  private static Browser.NewContextOptions seen(int width, int height) {
    return new Browser.NewContextOptions()
        .setLocale("en")
        .setViewportSize(width, height)
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  private Window window(BrowserContext context) {
    return new Window(context.newPage(), complaints);
  }

  Page trainer() {
    return trainer.page();
  }

  Page wall() {
    return wall.page();
  }

  Page phone(int number) {
    return phones.get(number).page();
  }

  void everyPhone(Consumer<Page> look) {
    phones.forEach(phone -> look.accept(phone.page()));
  }

  /** Ready for the next workshop, however the last one ended. */
  void reopen() {
    if (!server.isRunning()) {
      server.rise();
    }
    complaints.clear();
  }

  /** The trainer is about to make a workshop of that mode, and nothing is sent yet. */
  void plan(String mode) {
    trainer().navigate(server.origin() + "/trainer/workshops");
    trainer().locator("input[name=mode][value=" + mode + "]").check();
  }

  /** Whether everyone goes by the name they give, which they are told before they join. */
  void announceNames() {
    trainer().locator("label:has([name=named])").click();
    assertThat(trainer().locator("[name=named]")).isChecked();
  }

  /** The trainer makes what was planned and opens its door, and the wall says how to get in. */
  void open() {
    trainer().locator("form.making button").click();
    trainer().locator("#step-open").click();
    code = trainer().locator(".control-code").textContent();
    wall().navigate(trainer().url() + "/screen");
    assertThat(wall().locator(".board-code")).hasText(code);
  }

  String code() {
    return code;
  }

  /** Everyone comes in by the link, under their own name. */
  void join() {
    for (int number = 0; number < phones.size(); number++) {
      phone(number).navigate(server.origin() + "/join/" + code);
      enter(number);
    }
  }

  /** Gives a name at the door. */
  void enter(int number) {
    phone(number).locator("#name").fill(NAMES.get(number));
    phone(number).locator(".join-form button").click();
    assertThat(phone(number).locator(".seat")).hasAttribute("data-stage", "lobby");
  }

  /** Opens an address of the server's. */
  void open(Page page, String address) {
    page.navigate(server.origin() + address);
  }

  /** Kills the server; every page stays as it is. */
  void kill() {
    windows().forEach(Window::lose);
    server.kill();
  }

  private Stream<Window> windows() {
    return Stream.concat(Stream.of(trainer, wall), phones.stream());
  }

  /** Starts the server again and waits until every page has come back to it by itself. */
  void rise() {
    server.rise();
    windows().forEach(Window::awaitReturn);
  }

  /** What the wall says. */
  String wallSays() {
    return wall().locator("main").innerText();
  }

  /** What a projector says that is switched on just now. */
  String newWallSays() {
    try (Page anew = wall().context().newPage()) {
      anew.navigate(wall().url());
      return anew.locator("main").innerText();
    }
  }

  /** Looks with care: what a machine can find fault with, and what sticks out at a side. */
  void examine(Page... pages) {
    for (Page page : pages) {
      String where = page.url().replace(server.origin(), "");
      Axe.complaints(page).forEach(complaint -> complaints.add(where + " " + complaint));
      Object wider =
          page.evaluate(
              "document.documentElement.scrollWidth > document.documentElement.clientWidth");
      if (wider.equals(true)) {
        complaints.add(where + " sticks out");
      }
    }
  }

  void assertNoComplaints() {
    assertEquals(List.of(), complaints);
  }

  @Override
  public void close() {
    chromium.close();
    server.close();
  }
}
