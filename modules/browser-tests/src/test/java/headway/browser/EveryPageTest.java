package headway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page in every state that it can be in, held against WCAG 2.2 by axe-core: on a phone and on
 * a wide screen, in light and in dark, in both languages. With {@code -Dpictures=FOLDER} each is
 * kept as a picture.
 */
@InChromium
class EveryPageTest {
  private static final List<String> KINDS =
      List.of(
          "desk pick",
          "desk recall",
          "desk reflect",
          "email choose",
          "meeting choose",
          "phone choose");

  @TempDir static Path folder;
  private static Served served;
  private static Chromium chromium;

  @BeforeAll
  static void start() throws IOException {
    Path scenarios = EveryKind.in(folder.resolve("scenarios"));
    Path broken = Files.createDirectories(scenarios.resolve("broken"));
    Files.writeString(broken.resolve("scenario.yaml"), "format: 1\nid: other\n");
    served = Served.over(scenarios, folder.resolve("data"));
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    served.close();
  }

  @ParameterizedTest(name = "{0}, {1} px, {2}")
  @CsvSource({"nl, 360, light", "en, 1440, dark", "en, 360, dark", "nl, 1440, light"})
  void no_page_in_any_state_has_a_violation(String language, int width, String scheme) {
    try (BrowserContext context = context(language, width, scheme)) {
      Page page = context.newPage();
      Album album = new Album("page-%s-%d-%s".formatted(language, width, scheme));
      Examination examination = new Examination(page, album);
      library(examination);
      SortedSet<String> kinds = conversation(examination);
      debrief(examination);
      again(examination);
      own(examination);
      signIn(examination);
      workbench(examination);
      trainers(examination);
      rooms(examination);
      failures(examination);
      assertEquals(KINDS, List.copyOf(kinds), "every kind of task in every medium was seen");
      assertEquals(List.of(), examination.complaints);
    }
  }

  private static BrowserContext context(String language, int width, String scheme) {
    return chromium
        .browser()
        .newContext(
            new Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(width, width < 700 ? 780 : 900)
                .setColorScheme(scheme.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
  }

  private static void library(Examination examination) {
    examination.open("/scenarios");
    examination.open("/scenarios/every-kind");
  }

  /** Plays, and examines each scene as it comes, as it is refused, and as it is answered. */
  private static SortedSet<String> conversation(Examination examination) {
    SortedSet<String> kinds = new TreeSet<>();
    Page page = examination.page;
    page.locator("[name=hints]").setChecked(true);
    Trainee trainee =
        new Trainee(
            page,
            new Hands.Mouse(),
            () -> {
              if (page.locator("#scene").count() > 0) {
                kinds.add(kind(page));
              }
              examination.examine();
              refuse(examination);
            });
    trainee.begin(served.origin(), "every-kind");
    examination.examine();
    page.locator(".flag-box").first().check();
    examination.examine();
    trainee.playToTheEnd(List.of("ask", "dated", "answer", "one", "stood"));
    return kinds;
  }

  private static String kind(Page page) {
    String medium = page.locator("#scene").getAttribute("data-medium");
    if (page.locator("#text").count() > 0) {
      return medium + " reflect";
    }
    if (page.locator("[data-pick]").count() > 0) {
      return medium + " pick";
    }
    return medium + (page.locator(".pick-item").count() > 0 ? " recall" : " choose");
  }

  /** A pick of nothing is refused, and says so. */
  private static void refuse(Examination examination) {
    Page page = examination.page;
    if (page.locator("[data-pick]").count() > 0) {
      page.locator("button[name=move][value=pick]").click();
      page.locator("#notice").waitFor();
      examination.examine();
    }
  }

  private static void debrief(Examination examination) {
    Page page = examination.page;
    new Debriefing(page).read();
    examination.examine();
    for (var fold : page.locator("details").all()) {
      fold.evaluate("fold => { fold.open = true; }");
    }
    examination.examine();
    page.locator("#intention").fill("Ask about Saturday.");
    page.locator("form[action$='/intention'] button").click();
    examination.examine();
    examination.open("/scenarios");
    examination.open("/scenarios/every-kind");
  }

  /** Plays again from a decision: the replay, its debrief, and both courses beside each other. */
  private static void again(Examination examination) {
    Page page = examination.page;
    page.navigate(page.url().replaceAll("/scenarios.*", "/me"));
    page.locator(".play-title").first().click();
    new Debriefing(page).read();
    page.locator("button[name=decision][value='2']").first().click();
    page.locator("#scene").waitFor();
    examination.examine();
    String replay = page.url().replaceAll("[#?].*", "");
    page.navigate(replay + "/comparison");
    examination.examine();
    page.navigate(replay);
    new Trainee(page, new Hands.Mouse())
        .goOnToTheEnd(2, List.of("vague", "brochure", "two", "moved"));
    new Debriefing(page).read();
    examination.examine();
    page.navigate(replay + "/comparison");
    page.locator(".score[data-pair]").first().waitFor();
    for (var fold : page.locator("details").all()) {
      fold.evaluate("fold => { fold.open = true; }");
    }
    examination.examine();
  }

  /** One's own page before and after, the code, the arrival with it and without, the end. */
  private static void own(Examination examination) {
    Page page = examination.page;
    examination.open("/me");
    page.locator("input[name=went][value=helped]").check();
    page.locator("textarea[name=happened]").fill("She told me at once.");
    page.locator("form[action$='/follow-ups'] button").click();
    examination.examine();
    page.locator("form[action='/me/codes'] button").click();
    examination.examine();
    examination.open("/me/arrival");
    page.locator("[name=code]").fill("no such words here");
    page.locator(
            "form[action='/me/arrivals'] button[type=submit], form[action='/me/arrivals'] button")
        .first()
        .click();
    examination.examine();
    examination.open("/me");
    page.locator("details.erase summary").click();
    examination.examine();
    page.locator("form[action='/me/erasures'] button").click();
    examination.examine();
    examination.open("/me");
  }

  /** As nobody yet: refused first, then let in. */
  private static void signIn(Examination examination) {
    Page page = examination.page;
    examination.open("/trainer/account");
    page.locator("#user").fill("nobody");
    page.locator("#password").fill("nothing");
    page.locator("form.credentials button").click();
    page.locator("#problem").waitFor();
    examination.examine();
    served.server().trainerLink().ifPresent(examination::open);
    served.trainer(page.context());
  }

  private static void trainers(Examination examination) {
    Page page = examination.page;
    examination.open("/trainer/account");
    page.locator("#password").fill("not the password at all");
    page.locator("#new-password").fill("anchor violin pebble thursday");
    page.locator("form[action$='/password'] button").click();
    page.locator("#problem").waitFor();
    examination.examine();
    examination.open("/trainer/invitations");
    page.locator("form[action$='/invitations'] button").click();
    page.locator("#fresh").waitFor();
    examination.examine();
    examination.open(page.locator(".invitation-link").innerText().replace(served.origin(), ""));
    examination.open("/trainer/welcome/none");
  }

  private static void workbench(Examination examination) {
    examination.open("/trainer/scenarios");
    examination.open("/trainer/scenarios/every-kind");
    examination.open("/trainer/scenarios/every-kind/scenes/list");
    examination.open("/trainer/scenarios/every-kind/run-sheet");
    examination.open("/trainer/scenarios/broken");
  }

  /** A room from its door to its end, as its trainer and as a participant see it. */
  private static void rooms(Examination examination) {
    Page page = examination.page;
    examination.open("/");
    examination.open("/join/W7KT3M");
    examination.open("/trainer/workshops");
    page.locator("form.making button").click();
    page.locator(".control-code").waitFor();
    examination.examine();
    String workshop = page.url().replace(served.origin(), "");
    String code = page.locator(".control-code").textContent();
    step(examination, "open");
    examination.open(workshop + "/screen");
    examination.open("/join/" + code);
    page.locator("#name").fill("Sam");
    page.locator(".join-form button").click();
    page.locator(".seat").waitFor();
    examination.examine();
    page.navigate(served.origin() + workshop);
    page.locator(".person-acts summary").click();
    examination.examine();
    page.locator("form[action$='/handover'] button").click();
    page.locator(".handover-link").waitFor();
    examination.examine();
    page.navigate(served.origin() + workshop);
    for (String step : List.of("brief", "begin", "pause", "resume", "end", "close")) {
      step(examination, step);
      examination.open("/workshops/" + code);
      page.navigate(served.origin() + workshop);
    }
    examination.open("/join/" + code + "/W7KT3M");
  }

  private static void step(Examination examination, String step) {
    Page page = examination.page;
    page.locator("#step-" + step).click();
    page.locator("#step-" + step).waitFor(gone());
    examination.examine();
  }

  private static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
  }

  private static void failures(Examination examination) {
    examination.open("/nowhere");
    examination.open("/scenarios/broken");
  }

  /** Pages that were examined, and what was wrong with them. */
  private static final class Examination {
    private final Page page;
    private final Album album;
    private final List<String> complaints = new ArrayList<>();

    Examination(Page page, Album album) {
      this.page = page;
      this.album = album;
    }

    void open(String address) {
      page.navigate(served.origin() + address);
      examine();
    }

    void examine() {
      String where = album.keep(page) + " " + page.url().replace(served.origin(), "") + " ";
      Axe.complaints(page).forEach(complaint -> complaints.add(where + complaint));
      Layout.misplaced(page).forEach(complaint -> complaints.add(where + complaint));
    }
  }
}
