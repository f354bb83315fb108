package headway.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import headway.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovesTest {
  private static final Scenario TALK =
      Stories.of(
          """
          start: talk
          scenes:
            talk:
              lines: [{customer: Well.}]
              choices:
                - {id: ask, say: Why?, goto: talk}
                - {id: stop, say: Goodbye., goto: done}
          endings:
            done: {outcome: stop, fit: poor, title: Done, text: It is done.}
          """);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask-goal",
        "4-days",
        "reflect",
        "pick:",
        "pick:harbour",
        "pick:harbour,north",
        "recall:",
        "recall:june,may",
        "flag:2 ask-goal",
        "flag:2,13 pick:",
      })
  void whatIsWrittenIsReadAsItWas(String written) {
    assertEquals(written, Moves.parse(written).map(Answer::written).orElse("nothing"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "Ask",
        "ask_goal",
        "ask-",
        "ask:goal",
        "pick:north,",
        "pick:,north",
        "pick:north,north",
        "recall:June",
        "flag:2",
        "flag: ask",
        "flag:0 ask",
        "flag:x ask",
        "flag:2,2 ask",
        "flag:99999999999 ask",
        "ask ask",
        "chance:dial=voicemail",
      })
  void whatIsNoMoveIsNotReadAsOne(String written) {
    assertEquals(Optional.empty(), Moves.parse(written));
  }

  @Test
  void flagsMayComeInSeveralTokens() {
    assertEquals(
        Optional.of(new Answer(new TreeSet<>(List.of(1, 3)), new Move.Choose("ask"), "")),
        Moves.parse("flag:3 flag:1 ask"));
  }

  @Test
  void movesAreMadeUntilOneIsRefused() {
    Refusal refusal = Stories.refused(Playthrough.begin(TALK, 0), "ask\n flag:1 ask\tstop ask");
    assertEquals(Refusal.Reason.ENDED, refusal.reason());
    assertEquals(List.of(), refusal.offered());
  }

  @Test
  void anUnreadableTokenIsRefusedOnlyWhenItsTurnHasCome() {
    Playthrough start = Playthrough.begin(TALK, 0);
    Refusal refusal = Stories.refused(start, "ask Ask stop");
    assertEquals(Refusal.Reason.UNREADABLE, refusal.reason());
    assertEquals("Ask", refusal.move());
    assertEquals(List.of("ask", "stop"), refusal.offered());
    assertEquals(Refusal.Reason.NOT_OFFERED, Stories.refused(start, "nothing Ask").reason());
    assertEquals(Refusal.Reason.UNREADABLE, Stories.refused(start, "ask flag:1").reason());
  }

  @Test
  void noMovesLeaveThePlayWhereItIs() {
    Playthrough start = Playthrough.begin(TALK, 0);
    assertSame(start, Stories.played(start, " "));
  }
}
