package headway.server.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.2, success criteria 1.4.3 and 1.4.11, over the pairs of the tokens. */
final class ContrastTest {
  private static final Pattern PAIR =
      Pattern.compile("--([a-z-]+):\\s*light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)");
  private static final Pattern CALL = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

  @ParameterizedTest(name = "{0} on {1} has at least {2}")
  @CsvSource({
    "ink, paper, 4.5",
    "ink, sheet, 4.5",
    "ink, well, 4.5",
    "ink, signal-wash, 4.5",
    "ink-soft, paper, 4.5",
    "ink-soft, sheet, 4.5",
    "ink-soft, well, 4.5",
    "ink-turned, ink, 4.5",
    "loss, paper, 4.5",
    "gain, paper, 4.5",
    "ink, ground-sage, 4.5",
    "ink, ground-sand, 4.5",
    "ink, ground-mist, 4.5",
    "ink, ground-clay, 4.5",
    "ink, ground-plum, 4.5",
    "edge, paper, 3",
    "edge, sheet, 3",
    "edge, well, 3"
  })
  void byDayAndInTheEvening(String text, String ground, double least) {
    Map<String, String[]> pairs = pairs();
    for (int time = 0; time < 2; time++) {
      double contrast = contrast(colour(pairs, text, time), colour(pairs, ground, time));
      assertTrue(contrast >= least, text + " on " + ground + ": " + contrast);
    }
  }

  @ParameterizedTest(name = "during a call, {0} on {1} has at least {2}")
  @CsvSource({
    "ink, paper, 4.5",
    "ink, sheet, 4.5",
    "ink-soft, paper, 4.5",
    "ink-soft, sheet, 4.5",
    "ink, signal-wash, 4.5",
    "edge, paper, 3",
    "edge, sheet, 3"
  })
  void duringACall(String text, String ground, double least) {
    Map<String, String[]> pairs = pairs();
    String medium = Web.packaged().text("styles/medium.css");
    String rule = medium.substring(medium.indexOf("[data-medium=\"phone\"] {"));
    Matcher own = CALL.matcher(rule.substring(0, rule.indexOf('}')));
    while (own.find()) {
      pairs.put(own.group(1), new String[] {own.group(2), own.group(2)});
    }
    double contrast = contrast(colour(pairs, text, 1), colour(pairs, ground, 1));
    assertTrue(contrast >= least, text + " on " + ground + ": " + contrast);
  }

  private static Map<String, String[]> pairs() {
    Map<String, String[]> pairs = new HashMap<>();
    Matcher pair = PAIR.matcher(Web.packaged().text("styles/tokens.css"));
    while (pair.find()) {
      pairs.put(pair.group(1), new String[] {pair.group(2), pair.group(3)});
    }
    return pairs;
  }

  private static String colour(Map<String, String[]> pairs, String name, int time) {
    return Objects.requireNonNull(pairs.get(name), name)[time];
  }

  private static double contrast(String one, String other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * part(colour, 0) + 0.7152 * part(colour, 2) + 0.0722 * part(colour, 4);
  }

  private static double part(String colour, int from) {
    double share = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
