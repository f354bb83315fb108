package headway.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.scenario.BranchScene;
import headway.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChanceTest {
  private static final Scenario CALL =
      Stories.of(
          """
          variables:
            tries: {type: int, start: 0, min: 0, max: 3}
          start: dial
          scenes:
            dial:
              lines: [{narrator: It rings.}]
              branch:
                - {weight: 3, goto: voicemail}
                - {weight: 1, goto: mood}
            mood:
              branch:
                - {when: tries > 1, goto: cross}
                - {goto: friendly}
            voicemail:
              choices:
                - {id: again, do: You dial again., effects: {tries: tries + 1}, goto: dial}
                - {id: stop, do: You stop., goto: done}
            friendly: {choices: [{id: talk, say: Hello., goto: done}]}
            cross: {choices: [{id: talk, say: Hello., goto: done}]}
          endings:
            done: {outcome: stop, fit: poor, title: Done, text: It is done.}
          """);

  @Test
  void equalSeedsAndMovesGiveEqualPlays() {
    for (long seed = 0; seed < 50; seed++) {
      assertEquals(course(seed), course(seed));
    }
  }

  /** Everything that a play shows, dialling until somebody answers. */
  private static List<Object> course(long seed) {
    Playthrough play = Playthrough.begin(CALL, seed);
    while (play.place().id().equals("voicemail")) {
      play = Stories.played(play, "again");
    }
    return List.of(
        play.state(),
        play.made(),
        play.shown(),
        play.opening().size(),
        play.turns().stream().map(turn -> turn.passed().size()).toList());
  }

  @Test
  void branchesFallByTheirWeights() {
    long answered =
        LongStream.range(0, 10_000)
            .filter(seed -> Playthrough.begin(CALL, seed).place().id().equals("friendly"))
            .count();
    // Four standard errors of 10,000 draws of a quarter are 173.
    assertTrue(Math.abs(answered - 2_500) < 173, "answered " + answered);
  }

  @Test
  void furtherDrawsOfOnePlayFallByTheirWeightsToo() {
    Playthrough play = Playthrough.begin(CALL, 3);
    int answered = 0;
    int calls = 4_000;
    Chance seeded = Chance.seeded(3);
    BranchScene dial = play.opening().getFirst();
    for (int draw = 0; draw < calls; draw++) {
      answered += seeded.way(dial, draw);
    }
    // Four standard errors of 4,000 draws of a quarter are 110.
    assertTrue(Math.abs(answered - 1_000) < 110, "answered " + answered);
  }

  @Test
  void branchesPassedAtTheStartAndAfterMovesAreRemembered() {
    int dial = CALL.place("dial").orElseThrow().index();
    Playthrough play =
        Playthrough.begin(CALL, 0, Chance.scripted(Map.of(dial, 0), Chance.seeded(0)));
    assertEquals(List.of("dial"), play.opening().stream().map(BranchScene::id).toList());
    Playthrough answered =
        Stories.played(play.with(Chance.scripted(Map.of(dial, 1), Chance.seeded(0))), "again");
    Turn turn = answered.turns().getFirst();
    assertEquals(List.of("dial", "mood"), turn.passed().stream().map(BranchScene::id).toList());
    assertEquals(1, turn.onTheWay().size());
    assertEquals("friendly", answered.place().id());
  }

  @Test
  void arrivalsSayHowLikelyEachIs() {
    int dial = CALL.place("dial").orElseThrow().index();
    assertEquals(Map.of("voicemail", 0.75, "friendly", 0.25), arrivals(CALL, dial, 1));
    assertEquals(Map.of("voicemail", 0.75, "cross", 0.25), arrivals(CALL, dial, 2));
    int done = CALL.place("done").orElseThrow().index();
    assertEquals(Map.of("done", 1.0), arrivals(CALL, done, 0));
  }

  @Test
  void arrivalsOfWaysThatMeetAgainAreAddedUpWithoutWalkingThemAll() {
    StringBuilder scenes = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      int next = i + 1;
      scenes.append(
          """
            part-%d: {branch: [{weight: 1, goto: left-%d}, {weight: 1, goto: right-%d}]}
            left-%d: {branch: [{when: tries == 0, goto: part-%d}, {goto: odd}]}
            right-%d: {branch: [{weight: 3, goto: part-%d}, {weight: 1, goto: part-%d}]}
          """
              .formatted(i, i, i, i, next, i, next, next));
    }
    Scenario diamonds =
        Stories.of(
            """
            variables: {tries: {type: int, start: 0, min: 0, max: 1}}
            start: part-0
            scenes:
            %s
              part-60: {branch: [{weight: 2, goto: even}, {weight: 1, goto: odd}]}
              even: {choices: [{id: go, do: You go., effects: {tries: 1}, goto: done}]}
              odd: {choices: [{id: go, do: You go., goto: done}]}
            endings:
              done: {outcome: stop, fit: poor, title: Done, text: It is done.}
            """
                .formatted(scenes));
    Map<String, Double> arrivals = arrivals(diamonds, diamonds.start(), 0);
    assertEquals(2.0 / 3, arrivals.getOrDefault("even", 0.0), 1e-12);
    assertEquals(1.0 / 3, arrivals.getOrDefault("odd", 0.0), 1e-12);
    assertEquals(1, arrivals(diamonds, diamonds.start(), 1).getOrDefault("odd", 0.0), 1e-12);
  }

  private static Map<String, Double> arrivals(Scenario scenario, int place, int tries) {
    return Rules.arrivals(scenario, place, new int[] {tries}).stream()
        .collect(
            Collectors.toMap(
                arrival -> scenario.place(arrival.state().place()).id(),
                Rules.Arrival::probability,
                Double::sum,
                TreeMap::new));
  }
}
