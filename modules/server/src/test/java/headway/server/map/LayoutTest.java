package headway.server.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.analysis.map.DecisionMap;
import headway.analysis.map.Road;
import headway.server.map.Drawing.Band;
import headway.server.map.Drawing.Box;
import headway.server.map.Drawing.Fold;
import headway.server.map.Drawing.Point;
import headway.server.map.Drawing.Route;
import headway.server.map.Drawing.Sign;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class LayoutTest {
  private static final MapWords WORDS = MapWords.in("en");
  private static final double NEARLY = 0.2;

  static Stream<Drawing> drawings() {
    return Stream.concat(
        IntStream.rangeClosed(1, 12).mapToObj(seed -> drawn(seed, 2 + 2 * seed)),
        Stream.of(drawn(4, 100)));
  }

  private static Drawing drawn(int seed, int scenes) {
    return Layout.of(Maps.random(seed, scenes), WORDS);
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void noTwoBoxesOverlap(Drawing drawing) {
    List<Box> boxes = drawing.boxes();
    for (int one = 0; one < boxes.size(); one++) {
      for (int other = one + 1; other < boxes.size(); other++) {
        assertFalse(
            overlap(rectangle(boxes.get(one)), rectangle(boxes.get(other))),
            boxes.get(one) + " and " + boxes.get(other));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void everyRoadBeginsAndEndsAtTheEdgeOfItsBox(Drawing drawing) {
    for (Route route : drawing.routes()) {
      Road road = drawing.map().roads().get(route.road());
      assertOnEdge(drawing.boxes().get(road.from()), route.pieces().getFirst().getFirst());
      assertOnEdge(drawing.boxes().get(road.to()), route.pieces().getLast().getLast());
    }
  }

  private static void assertOnEdge(Box box, Point point) {
    boolean beside = point.x() > box.x() - NEARLY && point.x() < box.right() + NEARLY;
    boolean within = point.y() > box.y() - NEARLY && point.y() < box.bottom() + NEARLY;
    boolean above = Math.abs(point.y() - box.y()) < NEARLY;
    boolean below = Math.abs(point.y() - box.bottom()) < NEARLY;
    boolean left = Math.abs(point.x() - box.x()) < NEARLY;
    boolean right = Math.abs(point.x() - box.right()) < NEARLY;
    assertTrue((beside && (above || below)) || (within && (left || right)), box + " and " + point);
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void whereARoadIsFoldedItGoesOnUnderTheSameNumber(Drawing drawing) {
    Map<Integer, Integer> shown = new TreeMap<>();
    drawing.folds().forEach(fold -> shown.merge(fold.number(), 1, Integer::sum));
    assertTrue(shown.values().stream().allMatch(times -> times == 2), shown.toString());
    for (Route route : drawing.routes()) {
      for (int piece = 1; piece < route.pieces().size(); piece++) {
        assertEquals(
            numberAt(drawing, route.pieces().get(piece - 1).getLast()),
            numberAt(drawing, route.pieces().get(piece).getFirst()));
      }
    }
  }

  private static int numberAt(Drawing drawing, Point point) {
    return drawing.folds().stream()
        .filter(fold -> fold.x() == point.x() && fold.y() == point.y())
        .mapToInt(Fold::number)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void noTextIsWiderThanItsPlace(Drawing drawing) {
    for (Box box : drawing.boxes()) {
      double room = box.width() - Boxes.INDENT;
      Lettering name = box.note().isEmpty() ? Lettering.NOTE : Lettering.NAME;
      box.name().forEach(line -> assertTrue(name.width(line) <= room, line));
      assertTrue(Lettering.NOTE.width(box.note()) <= room, box.note());
    }
    for (Sign sign : signs(drawing)) {
      assertTrue(Lettering.SIGN.widest(sign.lines()) <= sign.width(), sign.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void noSignLiesOnABoxOrOnAnotherSign(Drawing drawing) {
    List<Sign> signs = signs(drawing);
    for (int one = 0; one < signs.size(); one++) {
      double[] sign = rectangle(signs.get(one));
      drawing.boxes().forEach(box -> assertFalse(overlap(sign, rectangle(box)), box.toString()));
      for (int other = one + 1; other < signs.size(); other++) {
        assertFalse(overlap(sign, rectangle(signs.get(other))), signs.get(other).toString());
      }
    }
  }

  private static List<Sign> signs(Drawing drawing) {
    return drawing.routes().stream().flatMap(route -> Stream.ofNullable(route.sign())).toList();
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void everythingIsOnThePaperAndInItsChapter(Drawing drawing) {
    for (Box box : drawing.boxes()) {
      assertTrue(box.x() >= 0 && box.right() <= drawing.width(), box.toString());
      assertTrue(
          drawing.bands().stream().anyMatch(band -> holds(band, box, drawing.map())),
          box.toString());
    }
    for (Sign sign : signs(drawing)) {
      assertTrue(sign.x() >= 0 && sign.x() + sign.width() <= drawing.width(), sign.toString());
    }
    drawing.legend().forEach(key -> assertTrue(key.y() < drawing.height(), key.toString()));
    assertEquals(
        drawing.map().chapters().size(),
        drawing.bands().stream().map(Band::chapter).distinct().count());
  }

  private static boolean holds(Band band, Box box, DecisionMap map) {
    return band.chapter() == map.spots().get(box.spot()).chapter()
        && band.x() <= box.x()
        && box.right() <= band.x() + band.width()
        && band.top() <= box.y()
        && box.bottom() <= band.bottom();
  }

  private static double[] rectangle(Box box) {
    return new double[] {box.x(), box.y(), box.right(), box.bottom()};
  }

  private static double[] rectangle(Sign sign) {
    return new double[] {sign.x(), sign.y(), sign.x() + sign.width(), sign.y() + sign.height()};
  }

  private static boolean overlap(double[] one, double[] other) {
    return one[0] + NEARLY < other[2]
        && other[0] + NEARLY < one[2]
        && one[1] + NEARLY < other[3]
        && other[1] + NEARLY < one[3];
  }

  @Test
  void aHundredScenesAreDrawnWithinTwoSecondsOnceWarm() {
    drawn(4, 100);
    long before = System.nanoTime();
    SvgMap.written(drawn(5, 100), WORDS, new SvgMap.Frame.File("en"));
    assertTrue(System.nanoTime() - before < 2_000_000_000L);
  }

  @Test
  void textsOnTheSmallestPaperThatFitsAreAtLeastSixPointsHigh() {
    for (int scenes : new int[] {5, 12, 25, 32}) {
      Drawing drawing = drawn(1, scenes);
      double points = drawing.paper().points(drawing.width(), drawing.height());
      assertTrue(points >= Paper.LEAST_POINTS, drawing.paper() + ": " + points);
    }
  }

  @Test
  void aSceneThatLeadsBackToItselfIsDrawn() {
    DecisionMap map = Maps.random(2, 4);
    DecisionMap round =
        new DecisionMap(
            map.scenario(),
            map.title(),
            map.chapters(),
            map.spots(),
            0,
            List.of(new Road(0, 0, new Road.Reason.Onward())),
            true);
    everyRoadBeginsAndEndsAtTheEdgeOfItsBox(Layout.of(round, WORDS));
  }
}
