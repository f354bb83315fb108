package headway.workshop.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.workshop.debrief.Item.Discrimination;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ItemTest {
  private static final SequencedMap<String, List<String>> OFFERED = offered();

  private static SequencedMap<String, List<String>> offered() {
    SequencedMap<String, List<String>> offered = new LinkedHashMap<>();
    offered.put("doubt", List.of("A", "B", "C"));
    offered.put("price", List.of("A", "B", "C"));
    return offered;
  }

  @Test
  void aDecisionThatTellsTheBetterFromTheOthers() {
    List<Item> items =
        Item.of(
            new Room()
                .times(10, "doubt A, price A", "order", 90)
                .times(10, "doubt C, price B", "stop", 20)
                .plays(),
            OFFERED);
    Item doubt = items.getFirst();
    assertEquals("doubt", doubt.scene());
    assertEquals(20, doubt.people());
    assertEquals(.5, doubt.difficulty(), 1e-12);
    assertEquals(new Discrimination.Known(1, 20), doubt.discrimination());
    assertEquals(List.of("B"), doubt.untaken());
    assertEquals(.75, items.getLast().difficulty(), 1e-12);
    assertEquals(List.of("C"), items.getLast().untaken());
  }

  @Test
  void onlyWhatIsBeyondChanceSpeaksAgainstADecision() {
    assertTrue(new Discrimination.Known(-.5, 20).isAgainst());
    assertFalse(new Discrimination.Known(-.4, 20).isAgainst());
    assertTrue(new Discrimination.Known(-.21, 100).isAgainst());
  }

  @Test
  void ofNineteenNothingIsTold() {
    Item doubt =
        Item.of(
                new Room()
                    .times(10, "doubt A, price A", "order", 90)
                    .times(9, "doubt C, price B", "stop", 20)
                    .plays(),
                OFFERED)
            .getFirst();
    assertEquals(new Discrimination.TooFew(19), doubt.discrimination());
    assertEquals(List.of(), doubt.untaken());
  }

  @Test
  void whereAllDoTheSameNothingTellsThemApart() {
    Item price =
        Item.of(
                new Room()
                    .times(10, "doubt A, price A", "order", 90)
                    .times(15, "doubt C, price A", "stop", 20)
                    .plays(),
                OFFERED)
            .getLast();
    assertEquals(new Discrimination.NoVariance(), price.discrimination());
    assertEquals(1, price.difficulty());
  }

  @Test
  void aDecisionThatNobodyCameToIsThereAllTheSame() {
    Item price = Item.of(new Room().times(30, "doubt A", "stop", 20).plays(), OFFERED).getLast();
    assertEquals(new Item("price", 0, 0, new Discrimination.TooFew(0), List.of()), price);
  }

  @Test
  void discriminationIsTheCorrelationFromRawSums() {
    Random random = new Random(20261125);
    for (int round = 0; round < 100; round++) {
      List<RoomPlay> plays = new ArrayList<>();
      int people = 20 + random.nextInt(40);
      for (int i = 0; i < people; i++) {
        plays.add(
            new RoomPlay(
                i + 1,
                List.of(taken("doubt", random), taken("price", random), taken("x", random)),
                List.of(),
                null,
                Map.of()));
      }
      Item doubt = Item.of(plays, OFFERED).getFirst();
      assertTrue(doubt.discrimination() instanceof Discrimination.Known, "round " + round);
      double known = ((Discrimination.Known) doubt.discrimination()).correlation();
      assertEquals(byRawSums(plays), known, 1e-9);
    }
  }

  private static RoomPlay.Taken taken(String scene, Random random) {
    return new RoomPlay.Taken(
        scene, "A", Set.of("B"), 1 + random.nextInt(30), random.nextDouble(), Map.of());
  }

  /**
   * (nΣxy - ΣxΣy) / √((nΣx² - (Σx)²)(nΣy² - (Σy)²)), over the first decision and the two others.
   */
  private static double byRawSums(List<RoomPlay> plays) {
    double n = plays.size();
    double x = 0;
    double y = 0;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (RoomPlay play : plays) {
      RoomPlay.Taken one = play.taken().get(1);
      RoomPlay.Taken other = play.taken().get(2);
      double here = play.taken().getFirst().kept();
      double rest =
          (one.stake() * one.kept() + other.stake() * other.kept()) / (one.stake() + other.stake());
      x += here;
      y += rest;
      xx += here * here;
      yy += rest * rest;
      xy += here * rest;
    }
    return (n * xy - x * y) / Math.sqrt((n * xx - x * x) * (n * yy - y * y));
  }
}
