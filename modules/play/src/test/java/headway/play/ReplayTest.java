package headway.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import headway.scenario.Ending;
import headway.scenario.Line;
import headway.scenario.MoveScene;
import headway.scenario.Scenario;
import headway.scenario.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A play is kept as seed and moves: what they give must stay as it is in the file beside this. */
class ReplayTest {
  private static final Scenario CALLS =
      Stories.of(
          """
          signals: {hurry: He is in a hurry.}
          variables:
            hours: {type: int, start: 3, min: 0, max: 9}
            asked: {type: bool, start: false}
          start: week
          scenes:
            week:
              pick:
                prompt: Whom do you call?
                min: 1
                max: 2
                budget: hours
                items:
                  - {id: north, text: North, cost: 1}
                  - {id: south, text: South, cost: 2}
                  - {id: harbour, text: The harbour, cost: 3}
                reply: [{narrator: 'You have {hours} hours left.'}]
                goto: dial
            dial:
              lines: [{narrator: It rings.}]
              branch: [{weight: 2, goto: voicemail}, {weight: 1, goto: talk}]
            voicemail:
              choices:
                - {id: again, do: You dial again., goto: dial}
                - {id: mail, do: You write instead., goto: done}
                - {id: wait, do: You wait an hour., goto: dial}
            talk:
              lines:
                - customer: Make it short.
                  signal: hurry
                  when: '!asked'
                - {customer: You asked me that., when: asked}
              choices:
                - id: ask
                  say: When would be better?
                  once: true
                  effects: {asked: true}
                  reply: [{customer: '{asked}, tomorrow.'}]
                  goto: talk
                - {id: thank, say: Until tomorrow then., goto: heard}
            heard:
              recall:
                prompt: What did he say?
                statements: [{id: short, text: Make it short., said: true}]
                goto: alone
            alone: {reflect: {prompt: Why did you call?, goto: done}}
          endings:
            done: {outcome: stop, fit: poor, title: Done, text: With hours left.}
          """);

  private static final String MOVES =
      "pick:north,south again flag:1 ask thank recall:short reflect";

  @Test
  void seedAndMovesGiveTheSamePlayToTheByte() throws IOException {
    String told = told(5, MOVES);
    assertEquals(kept(), told);
    assertEquals(told, told(5, MOVES));
  }

  @Test
  void movesThatWereWrittenDownGiveThePlayAgain() {
    Playthrough play = Stories.played(Playthrough.begin(CALLS, 5), MOVES);
    Playthrough again = Playthrough.begin(CALLS, 5);
    for (Turn turn : play.turns()) {
      again = Stories.played(again, turn.answer().written());
    }
    assertEquals(play.state(), again.state());
    assertEquals(play.turns().size(), again.turns().size());
  }

  @Test
  void anotherSeedShufflesOtherwise() {
    assertNotEquals(Playthrough.begin(CALLS, 5).shown(), Playthrough.begin(CALLS, 7).shown());
  }

  private static String kept() throws IOException {
    try (InputStream file = ReplayTest.class.getResourceAsStream("replay.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String told(long seed, String moves) {
    StringBuilder told = new StringBuilder("seed " + seed + "\n");
    Playthrough at = Playthrough.begin(CALLS, seed);
    Playthrough end = Stories.played(at, moves);
    for (int turn = 0; turn <= end.made(); turn++) {
      at = end.after(turn);
      if (at.lastTurn() instanceof Turn last) {
        told.append("> ").append(last.answer().written()).append('\n');
        tell(told, last.reply(), last.slotsAfter());
        last.passed().forEach(branch -> told.append("[").append(branch.id()).append("]\n"));
        tell(told, last.onTheWay(), last.slotsAfter());
      }
      told.append('[').append(at.place().id()).append("]\n");
      if (at.place() instanceof MoveScene scene) {
        tell(told, Rules.onScreen(scene, at.state().slots()), at.state().slots());
      } else if (at.place() instanceof Ending ending) {
        told.append(ending.text().in(CALLS.wording("en"), at.state().slots())).append('\n');
      }
      told.append("offered: ").append(at.shown()).append('\n');
    }
    return told.toString();
  }

  private static void tell(StringBuilder told, List<Line> lines, int[] slots) {
    Wording wording = CALLS.wording("en");
    for (Line line : lines) {
      told.append(line.speakerId())
          .append(": ")
          .append(line.text().in(wording, slots))
          .append(line.signal() == null ? "\n" : " (signal)\n");
    }
  }
}
