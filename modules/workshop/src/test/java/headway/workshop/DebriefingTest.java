package headway.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who sees what somebody's play showed, and what a trainer says of it. */
class DebriefingTest {
  private static final Instant NINE = Instant.parse("2026-03-14T09:00:00Z");
  private static final PersonId NADIA = PersonId.of(new byte[PersonId.BYTES]);

  private static final Workshop PRACTICE =
      after(
          Workshop.planned(
              new Plan("cel-vier", "f".repeat(64), "nl", Plan.Naming.PSEUDONYMOUS, 40, 7)),
          new Facilitation.Open(NINE),
          new Participation.Join(NADIA, "Nadia", NINE),
          new Facilitation.Begin(NINE));

  private static final Workshop TALKING = after(PRACTICE, new Facilitation.End(NINE));

  private static Workshop after(Workshop before, Operation... operations) {
    Workshop workshop = before;
    for (Operation operation : operations) {
      workshop = assertInstanceOf(Outcome.Applied.class, workshop.apply(operation)).after();
    }
    return workshop;
  }

  private static Review review(Workshop workshop) {
    return workshop.participant(1).orElseThrow().review();
  }

  private static Refusal refused(Workshop workshop, Operation operation) {
    return assertInstanceOf(Outcome.Refused.class, workshop.apply(operation)).refusal();
  }

  @Test
  void aPersonSeesTheirPageFirst() {
    assertFalse(review(TALKING).isSeen());
    Workshop opened = after(TALKING, new Debriefing.Open(1, NINE));
    assertEquals(new Review(true, false, Map.of(), null), review(opened));
    assertEquals(new Outcome.Unchanged(), opened.apply(new Debriefing.Open(1, NINE)));
    assertEquals(
        new Outcome.Unchanged(),
        opened.apply(new Debriefing.Reveal(1, NINE)),
        "who looked first was not looked at first");
  }

  @Test
  void whatATrainerAskedToSeeBeforeThatSaysSoForGood() {
    Workshop seen = after(TALKING, new Debriefing.Reveal(1, NINE), new Debriefing.Open(1, NINE));
    assertEquals(new Review(true, true, Map.of(), null), review(seen));
  }

  @Test
  void whileTheRoomPlaysNobodySeesWhatItShowed() {
    assertEquals(
        new Refusal.NotNow(Phase.PRACTICE), refused(PRACTICE, new Debriefing.Open(1, NINE)));
    assertEquals(
        new Refusal.NotNow(Phase.PRACTICE), refused(PRACTICE, new Debriefing.Reveal(1, NINE)));
    Instant forgotten = NINE.plus(Duration.ofHours(25));
    assertTrue(review(after(PRACTICE, new Debriefing.Open(1, forgotten))).opened());
  }

  @Test
  void aTrainersScoreStandsWithItsReasonAndCanBeTakenBack() {
    Workshop opened = after(TALKING, new Debriefing.Open(1, NINE));
    Operation overrule = new Debriefing.Overrule(1, "referral", 60, " Zei het hardop. ", NINE);
    Workshop overruled = after(opened, overrule);
    assertEquals(
        Map.of("referral", new Verdict(60, "Zei het hardop.")), review(overruled).verdicts());
    assertEquals(new Outcome.Unchanged(), overruled.apply(overrule));
    assertEquals(
        Map.of(), review(after(overruled, new Debriefing.Restore(1, "referral", NINE))).verdicts());
    Workshop closed = after(overruled, new Facilitation.Close(NINE));
    assertEquals(
        Map.of("referral", new Verdict(71, "Toch.")),
        review(after(closed, new Debriefing.Overrule(1, "referral", 71, "Toch.", NINE)))
            .verdicts());
  }

  @Test
  void aScoreWithoutAReasonOrForAPageUnseenIsNone() {
    Operation overrule = new Debriefing.Overrule(1, "referral", 60, "Zo.", NINE);
    assertEquals(new Refusal.NotNow(Phase.DEBRIEF), refused(TALKING, overrule));
    Workshop opened = after(TALKING, new Debriefing.Open(1, NINE));
    assertEquals(
        new Refusal.NoVerdict(),
        refused(opened, new Debriefing.Overrule(1, "referral", 60, "  ", NINE)));
    assertEquals(
        new Refusal.NoVerdict(),
        refused(opened, new Debriefing.Overrule(1, "referral", 101, "Zo.", NINE)));
    assertEquals(
        new Refusal.NoVerdict(),
        refused(opened, new Debriefing.Overrule(1, "referral", 60, "x".repeat(501), NINE)));
    assertEquals(
        new Refusal.UnknownParticipant(9),
        refused(opened, new Debriefing.Overrule(9, "referral", 60, "Zo.", NINE)));
  }

  @Test
  void whatSomebodyWillTryIsWrittenOnceTheRoomTalksAndCanBeTakenBack() {
    Operation intend = new Debriefing.Intend(1, " Eerst vragen. ", NINE);
    assertEquals(new Refusal.NotNow(Phase.PRACTICE), refused(PRACTICE, intend));
    Workshop written = after(TALKING, intend);
    assertEquals(new Resolve("Eerst vragen.", NINE), review(written).resolve());
    Operation again = new Debriefing.Intend(1, "Eerst vragen.", NINE.plusSeconds(60));
    assertEquals(new Outcome.Unchanged(), written.apply(again), "written when it was");
    Workshop closed = after(written, new Facilitation.Close(NINE));
    assertNull(review(after(closed, new Debriefing.Intend(1, "", NINE))).resolve());
    assertEquals(
        new Refusal.NotNow(Phase.DEBRIEF),
        refused(written, new Debriefing.Intend(1, "x".repeat(1_001), NINE)));
    assertEquals(
        new Refusal.UnknownParticipant(9), refused(written, new Debriefing.Intend(9, "Zo.", NINE)));
  }

  @Test
  void whoeverIsForgottenTakesWhatWasSaidOfThemAlong() {
    Workshop overruled =
        after(
            TALKING,
            new Debriefing.Open(1, NINE),
            new Debriefing.Overrule(1, "referral", 60, "Zei het hardop.", NINE));
    PersonId nobody = new PersonId("f".repeat(NADIA.text().length()));
    assertEquals(Review.NONE, review(after(overruled, new Participation.Forget(1, nobody, NINE))));
    assertEquals(
        review(overruled), review(after(overruled, new Participation.Move(1, nobody, NINE))));
  }

  @Test
  void everyoneIsAskedAfterTheDaysThatTheTrainerSet() {
    assertEquals(14, PRACTICE.askAfter());
    Workshop asking = after(PRACTICE, new Debriefing.AskAfter(30, NINE));
    assertEquals(30, asking.askAfter());
    assertEquals(30, after(asking, new Facilitation.End(NINE)).askAfter());
    assertEquals(new Outcome.Unchanged(), asking.apply(new Debriefing.AskAfter(30, NINE)));
    assertEquals(new Refusal.TooManyDays(365), refused(asking, new Debriefing.AskAfter(366, NINE)));
    assertEquals(new Refusal.TooManyDays(365), refused(asking, new Debriefing.AskAfter(0, NINE)));
  }
}
