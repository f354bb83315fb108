package headway.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.scenario.RecallScene;
import headway.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecallAndReflectTest {
  private static final Scenario EVENING =
      Stories.of(
          """
          variables:
            asked: {type: bool, start: true}
            looks: {type: int, start: 0, min: 0, max: 9}
          start: heard
          scenes:
            heard:
              recall:
                prompt: What did she say?
                statements:
                  - {id: june, text: June., said: true}
                  - {id: july, text: July., said: false}
                  - {id: price, text: A price., said: asked}
                  - {id: name, text: A name., said: '!asked'}
                effects: {looks: looks + 1, asked: false}
                reply: [{customer: So.}]
                goto: alone
            alone:
              reflect:
                prompt: Why do you want this?
                effects: {looks: looks + 1}
                goto: done
          endings:
            done: {outcome: stop, fit: poor, title: Done, text: It is done.}
          """);

  private static Playthrough evening() {
    return Playthrough.begin(EVENING, 0);
  }

  @Test
  void anySetOfStatementsMayBeMarked() {
    assertEquals("alone", Stories.played(evening(), "recall:").place().id());
    assertEquals("alone", Stories.played(evening(), "recall:july,june").place().id());
    assertEquals(List.of("june", "july", "price", "name"), evening().offered());
  }

  @Test
  void whatWasSaidIsAskedOfTheStateBeforeTheMove() {
    Turn turn = Stories.played(evening(), "recall:june").turns().getFirst();
    assertEquals(0b0101, Rules.said((RecallScene) turn.scene(), turn.slots()));
    assertEquals(0b1001, Rules.said((RecallScene) turn.scene(), turn.slotsAfter()));
  }

  @Test
  void aStatementThatIsNotThereIsRefused() {
    Refusal refusal = Stories.refused(evening(), "recall:june,may");
    assertEquals(Refusal.Reason.NOT_OFFERED, refusal.reason());
    assertEquals("may", refusal.detail());
    assertEquals("recall:june,may", refusal.move());
  }

  @Test
  void bothMayHaveEffects() {
    Playthrough done = Stories.played(evening(), "recall: reflect");
    assertTrue(done.hasEnded());
    assertEquals(2, done.state().slots()[1]);
  }

  @Test
  void aReflectionMayBeAThousandCharactersOrNone() {
    Playthrough alone = Stories.played(evening(), "recall:");
    Answer longest = Answer.of(new Move.Reflect("x".repeat(1_000)));
    Answer tooLong = Answer.of(new Move.Reflect("x".repeat(1_001)));
    assertTrue(alone.move(longest) instanceof Outcome.Moved);
    assertTrue(
        alone.move(tooLong) instanceof Outcome.Refused(Refusal refusal)
            && refusal.reason() == Refusal.Reason.TOO_LONG);
    assertEquals(Refusal.Reason.OTHER_KIND, Stories.refused(alone, "recall:").reason());
    assertEquals(List.of(), alone.offered());
  }
}
