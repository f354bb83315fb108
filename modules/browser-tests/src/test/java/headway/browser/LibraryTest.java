package headway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every scenario of the library, played from its card to its debrief in both languages and on both
 * screens. With {@code -Dpictures=FOLDER} each page is kept as a picture, for people to look at.
 */
@InChromium
class LibraryTest {
  private static final Path SCENARIOS = Path.of(System.getProperty("headway.root"), "scenarios");

  @TempDir static Path data;
  private static Served served;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    served = Served.over(SCENARIOS, data);
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    served.close();
  }

  static Stream<Arguments> everyScenario() throws IOException {
    try (Stream<Path> folders = Files.list(SCENARIOS)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .flatMap(LibraryTest::inItsLanguages)
          .toList()
          .stream();
    }
  }

  private static Stream<Arguments> inItsLanguages(String id) {
    Arguments dutch = Arguments.of(id, "nl", 360);
    return Files.exists(SCENARIOS.resolve(id).resolve("en.yaml"))
        ? Stream.of(dutch, Arguments.of(id, "en", 1440))
        : Stream.of(dutch);
  }

  @ParameterizedTest(name = "{0}, {1}, {2} px")
  @MethodSource("everyScenario")
  void a_scenario_is_played_to_its_debrief(String scenario, String language, int width) {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = context(language, width)) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);
      Album album = new Album(scenario + "-" + language);
      Trainee trainee = new Trainee(page, new Hands.Mouse(), () -> look(page, album));
      trainee.begin(served.origin(), scenario);
      assertEquals(language, page.locator("html").getAttribute("lang"));
      trainee.playToTheEnd(expertMoves(scenario));
      Debriefing debriefing = new Debriefing(page).read();
      look(page, album);
      assertTrue(debriefing.skills().size() >= 1);
      StoryTest.assertContributionsAddUp(debriefing);
    }
    assertEquals(List.of(), complaints, "the browser's console");
  }

  private static BrowserContext context(String language, int width) {
    return chromium
        .browser()
        .newContext(
            new Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(width, width < 700 ? 780 : 900)
                .setReducedMotion(ReducedMotion.REDUCE));
  }

  private static void look(Page page, Album album) {
    String picture = album.keep(page);
    assertEquals(List.of(), Layout.misplaced(page), picture);
  }

  /** What the scenario's own expert does; where chance takes another turn, anything. */
  private static List<String> expertMoves(String scenario) {
    try (Stream<Path> plays = Files.list(SCENARIOS.resolve(scenario).resolve("plays"))) {
      return plays
          .filter(play -> play.getFileName().toString().startsWith("expert"))
          .sorted()
          .limit(1)
          .flatMap(LibraryTest::moves)
          .toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static Stream<String> moves(Path play) {
    try {
      return Files.readAllLines(play).stream()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.startsWith("expect") && !line.startsWith("seed"))
          .flatMap(line -> Stream.of(line.split("\\s+", -1)))
          .flatMap(token -> Stream.of(token.replaceFirst("^(pick|recall):", "").split(",", -1)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
