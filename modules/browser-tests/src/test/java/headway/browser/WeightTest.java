package headway.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a page weighs, and how long it takes on a slow line and a slow processor.
 *
 * <p>Its weight is everything that crosses the line when nothing is kept of another page: the page,
 * styles, scripts and fonts, compressed, with their headers; pictures are not counted. That is
 * asserted. Times are printed and never asserted: first paint is the browser's own, and a page is
 * interactive when its scripts have run, which is when {@code DOMContentLoaded} is over.
 */
@InChromium
class WeightTest {
  private static final int MOST_BYTES = 100_000;
  private static final int SETTLE_MILLIS = 1_500;
  private static final int LATE = 16;
  private static final String STORY = "ceo-with-all-the-answers";

  @TempDir static Path data;
  private static Served served;
  private static Chromium chromium;

  /** One page, measured. */
  record Measured(String page, long bytes, long painted, long interactive) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%-24s %8.1f kB %8d ms %8d ms", page, bytes / 1000.0, painted, interactive);
    }
  }

  @BeforeAll
  static void start() {
    served = Served.over(Path.of(System.getProperty("headway.root"), "scenarios"), data);
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    served.close();
  }

  @Test
  void no_page_weighs_more_than_a_hundred_kilobytes() {
    List<Measured> measured = new ArrayList<>();
    try (BrowserContext somebody = chromium.browser().newContext()) {
      addresses(somebody).forEach((name, at) -> measured.add(measure(somebody, name, at)));
    }
    System.out.printf("%-24s %11s %11s %11s%n", "page", "weight", "painted", "interactive");
    measured.forEach(System.out::println);
    assertAll(
        measured.stream()
            .map(each -> () -> assertTrue(each.bytes() < MOST_BYTES, each.toString())));
  }

  /** Every page that somebody who practises comes by, and how to get there. */
  private static Map<String, String> addresses(BrowserContext somebody) {
    Page page = somebody.newPage();
    Map<String, String> addresses = new LinkedHashMap<>();
    addresses.put("library", "/scenarios");
    addresses.put("briefing", "/scenarios/" + STORY);
    addresses.put("not found", "/scenarios/absent");
    Trainee trainee = new Trainee(page, new Hands.Mouse());
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    trainee.begin(served.origin(), STORY);
    String ended = page.url().substring(served.origin().length());
    trainee.playToTheEnd(List.of());
    new Debriefing(page).read();
    trainee.begin(served.origin(), STORY);
    addresses.put("conversation, begun", page.url().substring(served.origin().length()));
    trainee.begin(served.origin(), STORY);
    trainee.play(LATE, List.of());
    addresses.put("conversation, turn " + LATE, page.url().substring(served.origin().length()));
    addresses.put("debrief", ended + "/debrief");
    page.close();
    return addresses;
  }

  private static Measured measure(BrowserContext somebody, String name, String address) {
    Page page = somebody.newPage();
    CDPSession line = somebody.newCDPSession(page);
    Map<String, String> types = new HashMap<>();
    Map<String, Long> bytes = new HashMap<>();
    line.on(
        "Network.responseReceived",
        event -> types.put(event.get("requestId").getAsString(), event.get("type").getAsString()));
    line.on(
        "Network.loadingFinished",
        event ->
            bytes.put(
                event.get("requestId").getAsString(), event.get("encodedDataLength").getAsLong()));
    line.send("Network.enable");
    line.send("Network.clearBrowserCache");
    line.send("Network.emulateNetworkConditions", slowLine());
    line.send("Emulation.setCPUThrottlingRate", object("rate", 4));
    page.navigate(served.origin() + address);
    page.waitForTimeout(SETTLE_MILLIS); // what is fetched ahead comes last
    Measured measured =
        new Measured(
            name,
            bytes.entrySet().stream()
                .filter(each -> !"Image".equals(types.get(each.getKey())))
                .mapToLong(Map.Entry::getValue)
                .sum(),
            millis(page, "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"),
            millis(page, "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"));
    page.close();
    return measured;
  }

  /** Slow 4G, as browsers' own tools have it: 1.6 Mbit/s down, 150 ms there and back. */
  private static JsonObject slowLine() {
    JsonObject slow = object("offline", false);
    slow.addProperty("latency", 150);
    slow.addProperty("downloadThroughput", 1_600_000 / 8);
    slow.addProperty("uploadThroughput", 750_000 / 8);
    return slow;
  }

  private static JsonObject object(String name, Object value) {
    JsonObject object = new JsonObject();
    if (value instanceof Boolean truth) {
      object.addProperty(name, truth);
    } else {
      object.addProperty(name, (Number) value);
    }
    return object;
  }

  private static long millis(Page page, String expression) {
    return page.evaluate(expression) instanceof Number number ? number.longValue() : -1;
  }
}
