package headway.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PagesTest {
  private static final Pages PAGES = Pages.load();
  private static final int MOST_BYTES = 100_000;
  private static final Pattern SCRIPT_OR_STYLE_IN_THE_PAGE =
      Pattern.compile("<script(?![^>]* src=)|<style|\\sstyle=|\\son[a-z]+=|javascript:");

  @Test
  void everyExampleIsSetInEveryLanguage() {
    forEachPage(
        (name, page) -> {
          assertTrue(page.startsWith("<!doctype html>"), name);
          assertTrue(page.strip().endsWith("</html>"), name);
          assertFalse(page.contains("{{"), name);
        });
  }

  @Test
  void noPageIsOverAHundredKilobytes() {
    forEachPage(
        (name, page) ->
            assertTrue(page.getBytes(StandardCharsets.UTF_8).length < MOST_BYTES, name));
  }

  @Test
  void noPageHoldsAScriptOrAStyleSoThatAStrictPolicyHolds() {
    forEachPage(
        (name, page) -> assertFalse(SCRIPT_OR_STYLE_IN_THE_PAGE.matcher(page).find(), name));
  }

  @Test
  void everyIdOfAPageIsThereOnceAndWhateverRefersToOneFindsIt() {
    Pattern id = Pattern.compile("\\sid=\"([^\"]+)\"");
    Pattern reference =
        Pattern.compile("\\s(?:aria-labelledby|aria-describedby|for|form|href)=\"#?([^\"/#:]+)\"");
    forEachPage(
        (name, page) -> {
          List<String> ids = id.matcher(page).results().map(each -> each.group(1)).toList();
          assertEquals(ids.stream().distinct().toList(), ids, name);
          reference
              .matcher(page)
              .results()
              .filter(each -> each.group().contains("#") || !each.group().startsWith("href"))
              .flatMap(each -> Stream.of(each.group(1).split(" ", -1)))
              .forEach(each -> assertTrue(ids.contains(each), name + " " + each));
        });
  }

  @Test
  void theSceneThatReplacesOneIsTheOneOfThePage() {
    Frame frame = new Frame("en", "/playthroughs/p1");
    new Examples("en", "")
        .all()
        .forEach(
            (name, view) -> {
              if (view instanceof Conversation conversation) {
                String scene = PAGES.scene(conversation, frame);
                assertTrue(scene.startsWith("<main class=\"scene\" id=\"scene\""), name);
                assertTrue(PAGES.render(conversation, frame).contains(scene.strip()), name);
              }
            });
  }

  @Test
  void thePanelThatReplacesOneIsTheOneOfThePage() {
    Frame frame = new Frame("en", "/trainer/scenarios/list");
    new Examples("en", "")
        .all()
        .forEach(
            (name, view) -> {
              if (view instanceof Workpiece workpiece && workpiece.panel() != null) {
                String panel = PAGES.panel(workpiece.panel(), frame);
                assertTrue(panel.startsWith("<section class=\"panel\" id=\"panel\""), name);
                assertTrue(PAGES.render(workpiece, frame).contains(panel.strip()), name);
              }
            });
  }

  @Test
  void aPictureThatCouldDoMoreThanBeLookedAtIsRefused() {
    for (String svg :
        List.of("<p>", "<svg><script>1</script></svg>", "<svg ><style>p{}</style></svg>")) {
      assertThrows(IllegalArgumentException.class, () -> new Picture(svg));
    }
  }

  @Test
  void theWorkbenchIsLinkedForWhoeverMayOpenItAndForNobodyElse() {
    View library = Objects.requireNonNull(new Examples("en", "").all().get("library"));
    String link = "href=\"/trainer/scenarios\"";
    assertTrue(PAGES.render(library, new Frame("en", "/", true)).contains(link));
    assertFalse(PAGES.render(library, new Frame("en", "/")).contains(link));
  }

  @Test
  void textsWithMarkupAreShownAsText() {
    String nasty = "</p><script>alert('1')</script>\"onload=\"x {{title}} &amp; \u202e";
    Briefing.Tongue tongue = new Briefing.Tongue("en", "English", true);
    Briefing briefing =
        new Briefing(
            "id",
            nasty,
            nasty,
            "en",
            List.of(nasty),
            List.of(new Speaker(nasty, nasty, Face.of(nasty, nasty), null)),
            5,
            1,
            List.of(nasty),
            List.of(tongue),
            Library.Own.NOTHING,
            null);
    String page = PAGES.render(briefing, new Frame("en", "/\"><script>"));
    assertFalse(page.contains("<script>"), page);
    assertFalse(page.contains("\"onload"), page);
    assertTrue(page.contains("&lt;script&gt;"), page);
  }

  @Test
  void aTemplateThatNamesWhatItsRecordLacksFails() {
    assertThrows(
        RuntimeException.class, () -> set("{{titel}}"), "a name that the record does not have");
    assertThrows(RuntimeException.class, () -> set("{{#if titel}}x{{/if}}"));
    assertThrows(RuntimeException.class, () -> set("{{#each cards}}{{broken}}{{/each}}"));
    assertThrows(RuntimeException.class, () -> set("{{hashCode}}"));
    assertThrows(RuntimeException.class, () -> set("{{getClass}}"));
    assertEquals("5", set("{{size-of cards}}"));
  }

  @Test
  void aTemplateThatSetsSomethingUnescapedIsRefused() {
    assertThrows(RuntimeException.class, () -> set("{{{cards}}}"));
    assertThrows(RuntimeException.class, () -> set("{{& cards}}"));
    assertThrows(RuntimeException.class, () -> set("{{> absent}}"));
  }

  private static String set(String template) {
    Web packaged = Web.packaged();
    packaged.files().put("templates/library.hbs", template.getBytes(StandardCharsets.UTF_8));
    View library = new Examples("en", "").all().get("library");
    return new Pages(packaged).render(Objects.requireNonNull(library), frame("en"));
  }

  private static Frame frame(String language) {
    return new Frame(language, "/somewhere");
  }

  private interface Check {
    void of(String name, String page);
  }

  private static void forEachPage(Check check) {
    for (String language : Pages.LANGUAGES) {
      for (Map.Entry<String, View> each : new Examples(language, "").all().entrySet()) {
        check.of(language + " " + each.getKey(), PAGES.render(each.getValue(), frame(language)));
      }
    }
  }
}
