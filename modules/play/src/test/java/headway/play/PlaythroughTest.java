package headway.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.scenario.Line;
import headway.scenario.MoveScene;
import headway.scenario.Scenario;
import headway.scenario.Wording;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PlaythroughTest {
  private static final Scenario TALK =
      Stories.of(
          """
          signals: {looks-away: He has stopped listening.}
          variables:
            clock: {type: int, start: 55, min: 0, max: 60, shown: clock}
            trust: {type: int, start: 1, min: 0, max: 10}
            asked: {type: bool, start: false}
            stage: {type: enum, values: [cold, warm], start: cold}
          start: talk
          scenes:
            talk:
              lines:
                - customer: At {clock} and {trust}, {stage}, {asked}.
                - narrator: He looks at his phone.
                  signal: looks-away
                  when: '!asked'
                - customer: I told you already.
                  when: asked
              choices:
                - id: ask
                  say: What is the matter?
                  once: true
                  effects: {clock: clock + 3, trust: clock, asked: true, stage: warm}
                  reply:
                    - {customer: 'We are at {clock}.', when: asked}
                    - {customer: Never said., when: '!asked'}
                  goto: talk
                - {id: wait, do: You wait., effects: {clock: clock + 3}, goto: talk}
                - {id: close, say: Shall we?, when: trust > 1, goto: done}
                - {id: reflect, say: So it is the doors., goto: done}
          endings:
            done: {outcome: order, fit: good, title: Done, text: It is done.}
          """);

  private static Playthrough talk() {
    return Playthrough.begin(TALK, 7);
  }

  private static List<String> texts(List<Line> lines, int[] slots) {
    Wording wording = TALK.wording("en");
    return lines.stream().map(line -> line.text().in(wording, slots)).toList();
  }

  @Test
  void effectsOfOneChoiceAreComputedFromTheStateBeforeItAndClamped() {
    Playthrough asked = Stories.played(talk(), "ask");
    assertEquals(58, asked.state().slots()[0]);
    assertEquals(10, asked.state().slots()[1]);
    assertEquals(60, Stories.played(asked, "wait wait").state().slots()[0]);
  }

  @Test
  void whatMayBeDoneOnceIsNotOfferedAgain() {
    assertEquals(List.of("ask", "wait", "reflect"), talk().offered());
    assertEquals(List.of("wait", "close", "reflect"), Stories.played(talk(), "ask").offered());
    Refusal refusal = Stories.refused(talk(), "ask ask");
    assertEquals(Refusal.Reason.NOT_OFFERED, refusal.reason());
    assertEquals("ask", refusal.move());
    assertEquals(List.of("wait", "close", "reflect"), refusal.offered());
  }

  @Test
  void aChoiceWhoseConditionDoesNotHoldIsRefusedAndNothingChanges() {
    Playthrough before = talk();
    assertEquals(Refusal.Reason.NOT_OFFERED, Stories.refused(before, "close").reason());
    assertEquals(0, before.made());
    assertEquals(talk().state(), before.state());
  }

  @Test
  void anEndedConversationTakesNoMove() {
    Playthrough ended = Stories.played(talk(), "ask close");
    assertTrue(ended.hasEnded());
    assertEquals(List.of(), ended.offered());
    assertEquals(Refusal.Reason.ENDED, Stories.refused(ended, "wait").reason());
  }

  @Test
  void aMoveOfAnotherKindIsRefused() {
    assertEquals(Refusal.Reason.OTHER_KIND, Stories.refused(talk(), "pick:ask").reason());
    assertEquals(Refusal.Reason.OTHER_KIND, Stories.refused(talk(), "recall:").reason());
  }

  @Test
  void aChoiceMayHaveTheIdThatIsWrittenForAReflection() {
    Playthrough ended = Stories.played(talk(), "flag:2 reflect");
    assertTrue(ended.hasEnded());
    assertEquals(
        "So it is the doors.",
        ended.turns().getFirst().choice().text().in(TALK.wording("en"), ended.state().slots()));
    assertEquals("flag:2 reflect", ended.turns().getFirst().answer().written());
  }

  @Test
  void flagsCountTheLinesOnScreen() {
    assertEquals(Refusal.Reason.NO_SUCH_LINE, Stories.refused(talk(), "flag:3 ask").reason());
    assertEquals("3", Stories.refused(talk(), "flag:1,3 ask").detail());
    Playthrough asked = Stories.played(talk(), "flag:2 ask");
    assertEquals(new TreeSet<>(List.of(2)), asked.turns().getFirst().answer().flags());
    assertEquals(
        "I told you already.",
        texts(
                Rules.onScreen((MoveScene) asked.place(), asked.state().slots()),
                asked.state().slots())
            .get(1));
  }

  @Test
  void flagsChangeNoVariable() {
    assertEquals(
        Stories.played(talk(), "ask").state(), Stories.played(talk(), "flag:1,2 ask").state());
  }

  @Test
  void textsShowTheValuesThatVariablesHadThen() {
    Turn turn = Stories.played(talk(), "ask wait").turns().getFirst();
    assertEquals(
        List.of("At 55 and 1, cold, false.", "He looks at his phone."),
        texts(turn.onScreen(), turn.slots()));
    assertEquals(List.of("We are at 58."), texts(turn.reply(), turn.slotsAfter()));
  }

  @Test
  void ownWordsMayBeAThousandCharacters() {
    Move ask = new Move.Choose("ask");
    Answer longest = new Answer(new TreeSet<>(), ask, "x".repeat(1_000));
    Answer tooLong = new Answer(new TreeSet<>(), ask, "x".repeat(1_001));
    assertTrue(talk().move(longest) instanceof Outcome.Moved);
    assertTrue(
        talk().move(tooLong) instanceof Outcome.Refused(Refusal refusal)
            && refusal.reason() == Refusal.Reason.TOO_LONG);
  }

  @Test
  void whatWasPlayedIsKnownTurnByTurn() {
    Playthrough play = Stories.played(talk(), "wait flag:2 ask close");
    assertEquals(3, play.made());
    assertEquals(
        List.of("wait", "flag:2 ask", "close"),
        play.turns().stream().map(turn -> turn.answer().written()).toList());
    assertEquals(List.of(1, 2, 3), play.turns().stream().map(Turn::number).toList());
    assertEquals(Stories.played(talk(), "wait").state(), play.after(1).state());
    assertEquals(talk().state(), play.after(0).state());
    assertFalse(play.after(2).hasEnded());
  }

  @Test
  void optionsAreShuffledBySeedAndTurnAlone() {
    Playthrough play = Stories.played(talk(), "wait");
    assertEquals(play.shown(), Stories.played(talk(), "wait").shown());
    assertEquals(play.shown(), play.with((scene, draw) -> 0).shown());
    assertEquals(new TreeSet<>(play.offered()), new TreeSet<>(play.shown()));
    long orders =
        LongStream.range(0, 100)
            .mapToObj(seed -> Playthrough.begin(TALK, seed).shown())
            .distinct()
            .count();
    assertEquals(6, orders);
    assertNotEquals(
        1,
        IntStream.range(0, 20)
            .mapToObj(waits -> Stories.played(talk(), "ask " + "wait ".repeat(waits)).shown())
            .distinct()
            .count());
  }
}
