package headway.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.scenario.PickScene;
import headway.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PickTest {
  private static final Scenario CALLS =
      Stories.of(
          """
          variables:
            hours: {type: int, start: 5, min: 1, max: 9}
            calls: {type: int, start: 1, min: 0, max: 99}
            late: {type: bool, start: false}
          start: week
          scenes:
            week:
              pick:
                prompt: Whom do you call this week?
                min: 1
                max: 2
                budget: hours
                items:
                  - {id: north, text: North., cost: 2, effects: {calls: calls + hours}}
                  - {id: south, text: South., cost: 3, effects: {calls: calls * 10}}
                  - {id: harbour, text: The harbour., cost: 4, effects: {calls: calls + 1}}
                  - {id: night, text: Late calls., cost: 0, when: late}
                effects: {calls: calls + 1}
                reply:
                  - customer: That was {calls}.
                goto: done
          endings:
            done: {outcome: order, fit: good, title: Done, text: It is done.}
          """);

  private static Playthrough week() {
    return Playthrough.begin(CALLS, 0);
  }

  @Test
  void theCostsAreTakenFirstThenItemsApplyInFileOrderThenThePicksOwnEffects() {
    int[] slots = Stories.played(week(), "pick:south,north").state().slots();
    // 5 hours less 5 is 0, but never less than 1; (1 + 1) × 10 + 1 calls.
    assertEquals(1, slots[0]);
    assertEquals(21, slots[1]);
  }

  @Test
  void aReplyIsReadAfterTheEffects() {
    Turn turn = Stories.played(week(), "pick:harbour").turns().getFirst();
    assertEquals(
        "That was 3.", turn.reply().getFirst().text().in(CALLS.wording("en"), turn.slotsAfter()));
  }

  @Test
  void tooFewTooManyTooDearAndUnofferedItemsAreRefused() {
    assertEquals(Refusal.Reason.TOO_FEW, Stories.refused(week(), "pick:").reason());
    assertEquals(
        Refusal.Reason.TOO_MANY, Stories.refused(week(), "pick:north,south,harbour").reason());
    assertEquals(
        Refusal.Reason.OVER_BUDGET, Stories.refused(week(), "pick:north,harbour").reason());
    assertEquals(Refusal.Reason.NOT_OFFERED, Stories.refused(week(), "pick:night").reason());
    assertEquals(Refusal.Reason.NOT_OFFERED, Stories.refused(week(), "pick:east").reason());
    assertEquals(Refusal.Reason.OTHER_KIND, Stories.refused(week(), "north").reason());
    assertEquals(List.of("north", "south", "harbour"), week().offered());
  }

  @Test
  void everyLegalSetIsListedAndEachCanBePicked() {
    PickScene scene = (PickScene) week().place();
    List<String> sets =
        Arrays.stream(Rules.legalSets(scene, week().state().slots()))
            .mapToObj(set -> ids(scene, set))
            .toList();
    assertEquals(List.of("north,south", "north", "south", "harbour"), sets);
    sets.forEach(set -> assertTrue(Stories.played(week(), "pick:" + set).hasEnded(), set));
  }

  private static String ids(PickScene scene, long set) {
    return scene.items().stream()
        .filter(item -> (set & 1L << item.index()) != 0)
        .map(item -> item.id())
        .collect(Collectors.joining(","));
  }

  @Test
  void setsOfSixtyItemsAreListedWithoutTryingThoseThatCannotBe() {
    assertEquals(0, setsOfSixty(30, 30));
    assertEquals(60 + 60 * 59 / 2, setsOfSixty(1, 2));
    assertEquals(PickScene.MOST_SETS + 1, setsOfSixty(3, 3));
  }

  /** How many sets there are of sixty items that cost 10 each, with a budget of 100. */
  private static int setsOfSixty(int min, int max) {
    String items =
        IntStream.range(0, 60)
            .mapToObj("          - {id: item-%d, text: Item., cost: 10}\n"::formatted)
            .collect(Collectors.joining());
    Scenario scenario =
        Stories.of(
            """
            variables: {hours: {type: int, start: 100, min: 0, max: 100}}
            start: week
            scenes:
              week:
                pick:
                  prompt: Whom?
                  min: %d
                  max: %d
                  budget: hours
                  goto: done
                  items:
            %s
            endings:
              done: {outcome: order, fit: good, title: Done, text: It is done.}
            """
                .formatted(min, max, items));
    Playthrough start = Playthrough.begin(scenario, 0);
    return Rules.legalSets((PickScene) start.place(), start.state().slots()).length;
  }
}
