package headway.server.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.analysis.map.DecisionMap;
import headway.server.map.SvgMap.Frame;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class SvgMapTest {
  private static final MapWords WORDS = MapWords.in("en");
  private static final Pattern TIP = Pattern.compile("M([-0-9.]+) ([-0-9.]+)L.*");

  static List<String> hostileTexts() {
    return List.of(
        "</title></text></svg><script>alert(1)</script>",
        "\" onload=\"alert(1)\" x='y' & &amp; ]]> <!-- --> <![CDATA[",
        "\u202eright to left\u202c \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u2067x",
        "\u0000\u0001\u001b[31m \ud800 \udfff \ufffe\uffff\ud83f\udffe end\u0007",
        "w".repeat(10_000),
        "\u6f22\u5b57 ".repeat(2_500),
        "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67".repeat(200),
        "e\u0301\u0301\u0301".repeat(3_000),
        "{0} '' {1} $1 \\",
        " ",
        "");
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void whateverATextHoldsItIsWellFormedAndOnlyText(String text) throws Exception {
    String written = file(Maps.called(text));
    Document svg = parsed(written);
    Set<String> names = new HashSet<>();
    NodeList all = svg.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      names.add(all.item(i).getNodeName());
      for (int a = 0; a < all.item(i).getAttributes().getLength(); a++) {
        assertFalse(all.item(i).getAttributes().item(a).getNodeName().startsWith("on"));
      }
    }
    assertEquals(Set.of("svg", "title", "desc", "style", "g", "rect", "path", "text"), names);
    assertFalse(written.contains("\u202e") || written.contains("\u2067"));
    assertTrue(written.length() < 60_000, "" + written.length());
    assertFits(svg);
  }

  /** What is written in a box ends before the box does. */
  private static void assertFits(Document svg) {
    for (Element group : elements(svg, "g")) {
      if (group.hasAttribute("id")) {
        Element box = first(group, "rect");
        double room = number(box, "x") + number(box, "width");
        NodeList texts = group.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
          Element text = (Element) texts.item(i);
          Lettering lettering =
              number(text, "font-size") == Lettering.NAME.size ? Lettering.NAME : Lettering.NOTE;
          assertTrue(
              number(text, "x") + lettering.width(text.getTextContent()) <= room,
              text.getTextContent());
        }
      }
    }
  }

  @Test
  void tipsOfRoadsTouchTheBoxesThatTheyLeadTo() throws Exception {
    Document svg = parsed(file(Maps.random(3, 30)));
    Map<String, List<Element>> boxes = new HashMap<>();
    for (Element group : elements(svg, "g")) {
      if (group.hasAttribute("id")) {
        String id = group.getAttribute("id").replaceAll("^(scene|ending)-|\\.\\d+$", "");
        boxes.computeIfAbsent(id, each -> new ArrayList<>()).add(first(group, "rect"));
      }
    }
    int tips = 0;
    for (Element road : elements(svg, "g")) {
      if (road.hasAttribute("data-to")) {
        List<Element> targets = Objects.requireNonNull(boxes.get(road.getAttribute("data-to")));
        NodeList paths = road.getElementsByTagName("path");
        Matcher tip = TIP.matcher(((Element) paths.item(paths.getLength() - 1)).getAttribute("d"));
        assertTrue(tip.matches());
        double x = Double.parseDouble(tip.group(1));
        double y = Double.parseDouble(tip.group(2));
        assertTrue(targets.stream().anyMatch(box -> touches(box, x, y)), road.getTextContent());
        tips++;
      }
    }
    assertTrue(tips > 30);
  }

  private static boolean touches(Element box, double x, double y) {
    double left = x - number(box, "x");
    double top = y - number(box, "y");
    double right = number(box, "width") - left;
    double bottom = number(box, "height") - top;
    double least = Math.min(Math.min(left, right), Math.min(top, bottom));
    return Math.abs(least) < 0.2;
  }

  @Test
  void theSameMapIsTheSameToTheByte() {
    for (int seed = 1; seed <= 8; seed++) {
      assertEquals(file(Maps.random(seed, 12 * seed)), file(Maps.random(seed, 12 * seed)));
    }
  }

  @Test
  void everySceneAndEndingHasAnIdOfItsOwnATitleAndADescription() throws Exception {
    Document svg = parsed(file(Maps.random(3, 30)));
    Set<String> ids = new HashSet<>();
    for (Element group : elements(svg, "g")) {
      if (group.hasAttribute("id")) {
        assertTrue(ids.add(group.getAttribute("id")), group.getAttribute("id"));
        assertEquals("graphics-symbol", group.getAttribute("role"));
        assertFalse(first(group, "title").getTextContent().isEmpty());
        assertFalse(first(group, "desc").getTextContent().isEmpty());
      }
    }
    assertEquals(Maps.random(3, 30).spots().size(), ids.size());
  }

  @Test
  void onAPageItLinksToWhateverIsOnItMarksOneAndBringsNoStyles() {
    DecisionMap map = Maps.called("Hello");
    Drawing drawing = Layout.onScreen(map, WORDS);
    String page = SvgMap.written(drawing, WORDS, new Frame.Page("/x/scenes/", "?in=en", "hello"));
    assertTrue(page.contains("href=\"/x/scenes/hello?in=en\" aria-current=\"true\""), page);
    assertEquals(map.spots().size(), page.split("<a class=\"map-link\"", -1).length - 1);
    assertFalse(page.contains("<style>"), page);
    assertFalse(page.contains("map-title\" font-size"), "the page has a heading of its own");
  }

  @Test
  void withoutStakesItSaysSo() {
    String told = "Drawn without stakes";
    assertTrue(file(Maps.random(7, 8)).contains(told));
    assertFalse(file(Maps.random(8, 8)).contains(told));
  }

  @Test
  void aFileIsDarkOnlyOnADarkScreenAndHasNoTokensLeft() {
    String file = file(Maps.called("Hello"));
    assertFalse(file.contains("var(") || file.contains("light-dark"), file);
    assertTrue(file.contains("@media screen and (prefers-color-scheme:dark){"), file);
    assertTrue(file.contains("@page{size:"), file);
  }

  private static String file(DecisionMap map) {
    return SvgMap.written(Layout.of(map, WORDS), WORDS, new Frame.File("en"));
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static List<Element> elements(Document svg, String name) {
    NodeList found = svg.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static Element first(Element parent, String name) {
    return (Element) Objects.requireNonNull(parent.getElementsByTagName(name).item(0), name);
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
