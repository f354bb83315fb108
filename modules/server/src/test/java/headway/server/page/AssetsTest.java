package headway.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class AssetsTest {
  private static final Assets ASSETS = Assets.load();
  private static final Pattern ADDRESS = Pattern.compile("/assets/([a-z0-9.-]+)");

  @Test
  void whateverAPageOrTheStylesAskForIsThere() {
    Pages pages = Pages.load();
    View library = new Library(null, null, List.of(), List.of());
    String asking = pages.render(library, new Frame("nl", "/")) + styles();
    List<String> asked =
        ADDRESS.matcher(asking).results().map(each -> each.group(1)).distinct().toList();
    assertEquals(7, asked.size(), asked.toString());
    asked.forEach(name -> assertTrue(ASSETS.get(name).isPresent(), name));
  }

  @Test
  void aNameHoldsTheHashOfWhatIsInIt() {
    for (String name : ASSETS.names()) {
      String hash = ASSETS.get(name).orElseThrow().hash();
      assertTrue(name.contains("." + hash.substring(0, 12) + "."), name);
    }
  }

  @Test
  void whatIsThereForReadersOfTheSourcesIsNotServed() {
    for (String name : ASSETS.names()) {
      if (name.endsWith(".js") || name.endsWith(".css")) {
        String text = text(name);
        assertFalse(Pattern.compile("(?m)^\\s*(//|/\\*)").matcher(text).find(), name);
        assertTrue(text.length() > 200, name);
      }
    }
  }

  @Test
  void aScriptOfSeveralFilesIsOne() {
    String name =
        ASSETS.names().stream()
            .filter(each -> each.startsWith("conversation."))
            .findFirst()
            .orElseThrow();
    assertTrue(text(name).indexOf("function letIn(") < text(name).indexOf("enter(scene);"));
  }

  @Test
  void whatIsNotThereIsNotServed() {
    assertTrue(ASSETS.get("headway.css").isEmpty());
    assertTrue(ASSETS.get("../templates/library.hbs").isEmpty());
    assertTrue(ASSETS.get("").isEmpty());
  }

  @Test
  void theOrderOfTheLayersComesFirstAndAllRulesAreInOne() {
    assertTrue(styles().startsWith("@layer token, base,"), styles().substring(0, 80));
    ASSETS.names().stream()
        .filter(name -> name.endsWith(".css"))
        .forEach(name -> assertEveryRuleIsInALayer(text(name)));
  }

  @Test
  void theStylesOfAFolderAreForThePagesThatAskForThem() {
    String trainer =
        ASSETS.names().stream()
            .filter(name -> name.startsWith("trainer."))
            .findFirst()
            .orElseThrow();
    assertTrue(text(trainer).contains(".panel"));
    assertFalse(styles().contains(".panel-"));
  }

  private static void assertEveryRuleIsInALayer(String styles) {
    assertEquals(
        styles.chars().filter(each -> each == '{').count(),
        styles.chars().filter(each -> each == '}').count());
    String outside = styles;
    for (String before = ""; !before.equals(outside); ) {
      before = outside;
      outside = outside.replaceAll("\\{[^{}]*}", ";");
    }
    assertFalse(Pattern.compile("(?m)^\\s*[.#a-z][^@;]*;$").matcher(outside).find(), outside);
  }

  @Test
  void noStyleNamesAColourButTheTokensAndTheCall() {
    Web web = Web.packaged();
    for (String path : web.under("styles")) {
      if (!path.endsWith("tokens.css") && !path.endsWith("medium.css")) {
        assertFalse(
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b(?![\\w)-])").matcher(web.text(path)).find(),
            path);
      }
    }
  }

  private static String styles() {
    String name =
        ASSETS.names().stream()
            .filter(each -> each.matches("headway\\..*\\.css"))
            .findFirst()
            .orElseThrow();
    return text(name).strip();
  }

  private static String text(String name) {
    return new String(ASSETS.get(name).orElseThrow().bytes(), StandardCharsets.UTF_8);
  }
}
