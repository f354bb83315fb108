package headway.server.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The styles of a map that stands on its own. They are the pages' own, {@code
 * web/styles/trainer/map.css}, with colours in place of tokens, since not all that shows pictures
 * knows custom properties: once by day, and once more for a dark screen. Paper is always light.
 */
final class Look {
  private static final String WEB = "/headway/server/page/web/styles/";
  private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*([^;]+);");
  private static final Pattern PAIR = Pattern.compile("light-dark\\(([^,]+), ([^)]+)\\)");
  private static final Pattern USE = Pattern.compile("var\\(--([a-z-]+)\\)");
  private static final Pattern RULE = Pattern.compile("(?m)^ *(\\.map-[^{]+)\\{([^}]+)\\}");
  private static final Pattern COLOUR = Pattern.compile("(?:fill|stroke): *var\\([^)]+\\)");

  /** Read once: the same for every map. */
  static final String STYLES = styles();

  private Look() {}

  private static String styles() {
    Map<String, String> tokens = new HashMap<>();
    TOKEN
        .matcher(read("tokens.css"))
        .results()
        .forEach(token -> tokens.put(token.group(1), token.group(2)));
    StringBuilder always = new StringBuilder();
    StringBuilder dark = new StringBuilder();
    Matcher rule = RULE.matcher(read("trainer/map.css"));
    while (rule.find()) {
      String selector = rule.group(1).strip();
      always.append(rule(selector, rule.group(2).strip(), tokens, 1));
      String colours =
          String.join(
              ";", COLOUR.matcher(rule.group(2)).results().map(each -> each.group()).toList());
      if (!colours.isEmpty()) {
        dark.append(rule(selector, colours, tokens, 2));
      }
    }
    return always + "@media screen and (prefers-color-scheme:dark){\n" + dark + "}\n";
  }

  private static String rule(
      String selector, String declarations, Map<String, String> tokens, int time) {
    String filled =
        USE.matcher(declarations)
            .replaceAll(
                use -> {
                  String token = Objects.requireNonNull(tokens.get(use.group(1)), use.group(1));
                  Matcher pair = PAIR.matcher(token);
                  return Matcher.quoteReplacement(pair.matches() ? pair.group(time) : token);
                });
    return selector + "{" + filled + "}\n";
  }

  private static String read(String file) {
    try (InputStream stream = Look.class.getResourceAsStream(WEB + file)) {
      return new String(
          Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
