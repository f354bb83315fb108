package headway.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.workshop.Workshop.Hold;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Operations, and the board that they make. */
final class WorkshopTest {
  private static final String THREE_PLAY =
      """
      open
      join Sam
      join Noor
      join Wim
      brief
      begin
      start Sam
      start Noor
      start Wim
      """;

  private static void assertBoard(String expected, Told told) {
    assertEquals(expected.strip(), told.board());
  }

  private static void assertRemarks(String expected, Told told) {
    assertEquals(expected.strip(), told.remarks());
  }

  @Test
  void aWorkshopGoesFromTheLobbyToItsEnd() {
    Told told = Told.named("open");
    assertBoard("lobby, 0 here", told);
    told.then("join Sam\njoin Noor");
    assertBoard("lobby, 2 here\nwaiting: Sam, Noor", told);
    assertBoard("briefing, 2 here\nwaiting: Sam, Noor", told.then("brief"));
    assertBoard("practice, 2 here\nwaiting: Noor\ndoor: Sam", told.then("begin\nstart Sam"));
    told.then("Sam ask price\nSam wait *left");
    assertBoard("practice, 2 here\nwaiting: Noor\n*left: Sam", told);
    assertBoard("debrief, 2 here\nwaiting: Noor\n*left: Sam", told.then("end"));
    assertBoard("closed, 2 here\nwaiting: Noor\n*left: Sam", told.then("close"));
    assertRemarks("", told);
  }

  @Test
  void theBriefingMayBeSkipped() {
    assertBoard("practice, 0 here", Told.named("open\nbegin"));
  }

  @Test
  void whatDoesNotFitThePhaseIsRefused() {
    Told told = Told.named("brief\nbegin\npause\nresume\nextend 5\nend\njoin Sam");
    assertRemarks(
        """
        brief: NotNow[phase=PLANNED]
        begin: NotNow[phase=PLANNED]
        pause: NotNow[phase=PLANNED]
        resume: NotNow[phase=PLANNED]
        extend 5: NotNow[phase=PLANNED]
        end: NotNow[phase=PLANNED]
        join Sam: NotNow[phase=PLANNED]
        """,
        told);
    told.then("open\nend\nbegin\nopen\nbrief\nend\nbegin\njoin Sam\nclose\nopen\nend\njoin Sam");
    assertRemarks(
        """
        end: NotNow[phase=LOBBY]
        open: NotNow[phase=PRACTICE]
        brief: NotNow[phase=PRACTICE]
        begin: NotNow[phase=DEBRIEF]
        join Sam: NotNow[phase=DEBRIEF]
        open: NotNow[phase=CLOSED]
        end: NotNow[phase=CLOSED]
        join Sam: NotNow[phase=CLOSED]
        """,
        told);
  }

  @Test
  void whatATrainerWithTwoTabsAsksForTwiceIsDoneOnce() {
    Told told =
        Told.named(
            "open\nopen\nbrief\nbrief\nbegin\nbegin\npause\npause\nresume\nresume\nend\nend\nclose"
                + "\nclose");
    assertRemarks(
        """
        open: unchanged
        brief: unchanged
        begin: unchanged
        pause: unchanged
        resume: unchanged
        end: unchanged
        close: unchanged
        """,
        told);
    assertEquals(7, told.applied().size());
  }

  @Test
  void theTimeStandsStillWhileEveryoneDoes() {
    Told told = Told.named("open\nbegin");
    Practice begun = practice(told);
    assertEquals(begun.begun().plus(Duration.ofMinutes(40)), begun.until());
    told.then("pause").after(Duration.ofMinutes(7)).then("resume");
    assertEquals(begun.until().plus(Duration.ofMinutes(7)).plusSeconds(1), practice(told).until());
  }

  @Test
  void fiveMinutesMoreAreGivenOnceForEachTimeTheyAreAskedFor() {
    Told told = Told.named("open\nbegin");
    Practice begun = practice(told);
    told.then("extend 5\nextend 5");
    assertEquals(begun.until().plus(Duration.ofMinutes(10)), practice(told).until());
    told.take("the other tab", new Facilitation.Extend(5, 45, told.now()));
    assertRemarks("the other tab: unchanged", told);
    told.then("extend 0\nextend 61");
    for (int i = 0; i < 8; i++) {
      told.then("extend 60");
    }
    assertRemarks(
        """
        extend 0: TooLong[most=480]
        extend 61: TooLong[most=480]
        extend 60: TooLong[most=480]
        """,
        told);
  }

  private static Practice practice(Told told) {
    return Objects.requireNonNull(told.workshop().practice());
  }

  @Test
  void aPauseKeepsEveryoneAndTheEndToo() {
    Told told = Told.named("open\njoin Sam\njoin Noor");
    assertEquals(Hold.WAITING, hold(told));
    assertEquals(Hold.NONE, hold(told.then("begin\nstart Sam")));
    assertEquals(Hold.PAUSED, hold(told.then("pause\nstart Noor")));
    assertRemarks("start Noor: Paused[]", told);
    assertEquals(Hold.NONE, hold(told.then("resume")));
    assertEquals(Hold.OVER, hold(told.then("end\nstart Noor")));
    assertRemarks("start Noor: NotNow[phase=DEBRIEF]", told);
    assertEquals(Hold.NONE, hold(told.then("close")));
  }

  private static Hold hold(Told told) {
    return told.workshop().hold(told.now());
  }

  @Test
  void whatAPlayWasWorthIsToldWhenNobodyPlaysAnyMore() {
    Told told = Told.named(THREE_PLAY).then("Sam ask *left");
    assertFalse(told.workshop().tells(told.now()));
    assertTrue(told.then("end").workshop().tells(told.now()));
  }

  @Test
  void aWorkshopThatNobodyEndedKeepsNobodyForMoreThanADay() {
    Told told = Told.named(THREE_PLAY).then("pause").after(Duration.ofHours(25));
    assertEquals(Hold.NONE, hold(told));
    assertTrue(told.workshop().tells(told.now()));
  }

  @Test
  void whoComesBackIsTheSameParticipant() {
    Told told = Told.named(THREE_PLAY).then("Sam ask price\njoin Somebody else by Sam");
    assertRemarks("join Somebody else by Sam: unchanged", told);
    assertBoard("practice, 3 here\ndoor: Noor, Wim\nprice: Sam", told);
    assertBoard("practice, 2 here\ndoor: Noor, Wim", told.then("leave Sam"));
    assertBoard("practice, 3 here\ndoor: Noor, Wim\nprice: Sam", told.then("join Sam"));
    assertBoard("practice, 2 here\ndoor: Noor, Wim", told.then("leave Sam\nleave Sam"));
    assertRemarks("leave Sam: unchanged", told);
    assertBoard("practice, 3 here\ndoor: Noor, Wim\nprice: Sam", told.then("return Sam"));
    assertRemarks("return Sam: unchanged", told.then("return Sam"));
  }

  @Test
  void whoHasJoinedComesBackInEveryPhase() {
    Told told = Told.named(THREE_PLAY).then("leave Sam\nend\njoin Sam\nclose\njoin Sam");
    assertRemarks("join Sam: unchanged", told);
    assertEquals(3, told.workshop().present().size());
  }

  @Test
  void oneWhoIsSentAwayIsGoneFromTheBoardAndDoesNotComeBack() {
    Told told = Told.named(THREE_PLAY).then("Sam ask *left\nremove Sam\nremove Noor");
    assertBoard("practice, 1 here\ndoor: Wim", told);
    told.then("join Sam\nreturn Noor\nstart Noor\nremove Sam\nremove Nobody");
    assertRemarks(
        """
        join Sam: Removed[number=1]
        return Noor: Removed[number=2]
        start Noor: unchanged
        remove Sam: unchanged
        remove Nobody: UnknownParticipant[number=99]
        """,
        told);
  }

  @Test
  void whoLeftAfterAnEndingCameToItAllTheSame() {
    Told told = Told.named(THREE_PLAY).then("Sam ask *left\nleave Sam");
    assertBoard("practice, 2 here\ndoor: Noor, Wim\n*left: Sam", told);
  }

  @Test
  void ofTwoWithOneNameTheSecondGetsANumber() {
    Told told = Told.named("open\njoin Sam\njoin sam by A\njoin  ＳＡＭ  by B\njoin Sam (2) by C");
    assertBoard("lobby, 4 here\nwaiting: Sam, sam (2), ＳＡＭ (3), Sam (2) (2)", told);
  }

  @Test
  void aTrainerCallsSomebodyOtherwise() {
    Told told = Told.named(THREE_PLAY).then("rename Sam to Samira\nrename Wim to noor");
    assertBoard("practice, 3 here\ndoor: Samira, Noor, noor (2)", told);
    told.then("rename Sam to Samira\nrename Sam to \u202egnol\nrename Nobody to Sam");
    assertRemarks(
        """
        rename Sam to Samira: unchanged
        rename Sam to \u202egnol: BadName[fault=UNREADABLE]
        rename Nobody to Sam: UnknownParticipant[number=99]
        """,
        told);
    assertBoard("practice, 3 here\ndoor: Sam, Noor, noor (2)", told.then("rename Sam to Sam"));
  }

  @Test
  void aBoardShowsPseudonymsUnlessNamesWereAnnounced() {
    String lines = "open\njoin Sam\njoin Noor\njoin Wim";
    for (String language : new String[] {"nl", "en", "fr"}) {
      String board = Told.pseudonymous(language, lines).board();
      for (String name : new String[] {"Sam", "Noor", "Wim"}) {
        assertFalse(board.contains(name), board);
      }
    }
  }

  @Test
  void fiveHundredHavePseudonymsOfTheirOwn() {
    for (String language : new String[] {"nl", "en"}) {
      Pseudonyms pseudonyms = Pseudonyms.in(language);
      for (long seed : new long[] {0, 7, -1, Long.MIN_VALUE, Long.MAX_VALUE}) {
        Set<String> all = new HashSet<>();
        for (int number = 1; number <= Workshop.MOST_JOINS; number++) {
          all.add(pseudonyms.of(seed, number));
        }
        assertEquals(Workshop.MOST_JOINS, all.size());
      }
    }
  }

  @Test
  void fiveHundredTakePartAndNoMore() {
    Told told = Told.named("open");
    for (int number = 1; number <= 500; number++) {
      told.then("join P" + number);
    }
    assertRemarks("", told);
    assertRemarks("join One more: Full[most=500]", told.then("join One more"));
    assertRemarks("return P1: Full[most=500]", told.then("leave P1\njoin One more\nreturn P1"));
    assertRemarks("", told.then("remove P2\nreturn P1"));
  }

  @Test
  void aMoveToldTwiceCountsOnce() {
    Told told = Told.named(THREE_PLAY).then("Sam ask price\nSam wait nights");
    told.take(
        "again", new Progress.Moved(1, Told.play("Sam"), 1, "other", "elsewhere", told.now()));
    assertRemarks("again: unchanged", told);
    told.then("start Sam");
    assertRemarks("start Sam: unchanged", told);
    assertBoard("practice, 3 here\ndoor: Noor, Wim\nnights: Sam", told);
  }

  @Test
  void aMoveIsNotToldBeforeTheOneBeforeIt() {
    Told told = Told.named(THREE_PLAY);
    told.take("third", new Progress.Moved(1, Told.play("Sam"), 3, "ask", "price", told.now()));
    assertRemarks("third: OutOfOrder[expected=1]", told);
    told.then("Sam ask *left\nSam more door");
    assertRemarks("Sam more door: OutOfOrder[expected=2]", told);
  }

  @Test
  void aMoveThatWasUnderWayWhenThePracticeEndedStillCounts() {
    Told told = Told.named(THREE_PLAY).then("end\nSam ask *left");
    assertBoard("debrief, 3 here\ndoor: Noor, Wim\n*left: Sam", told);
    assertRemarks("", told);
  }

  @Test
  void aPlayIsOnesOwnAndTheOnlyOne() {
    Told told = Told.named(THREE_PLAY);
    told.take("a second", new Progress.Began(1, "another", "door", told.now()));
    told.take("of another", new Progress.Moved(1, "another", 1, "ask", "price", told.now()));
    told.take("of nobody", new Progress.Moved(77, "another", 1, "ask", "price", told.now()));
    assertRemarks(
        """
        a second: OtherPlay[number=1]
        of another: OtherPlay[number=1]
        of nobody: UnknownParticipant[number=77]
        """,
        told);
  }

  @Test
  void theDecisionThatSplitsTheRoomMostIsShownOnceAllHavePassedIt() {
    Told told = Told.named(THREE_PLAY).then("Sam ask price\nNoor ask price");
    assertBoard("practice, 3 here\ndoor: Wim\nprice: Sam, Noor", told);
    told.then("Wim tell price");
    assertBoard("practice, 3 here\nprice: Sam, Noor, Wim\nsplits: door {ask=2, tell=1}", told);
    told.then("Sam wait nights\nNoor give nights");
    assertBoard(
        "practice, 3 here\nprice: Wim\nnights: Sam, Noor\nsplits: door {ask=2, tell=1}", told);
    told.then("Wim give nights");
    assertBoard("practice, 3 here\nnights: Sam, Noor, Wim\nsplits: price {give=2, wait=1}", told);
  }

  @Test
  void anEvenSplitOfASmallStakeMayWeighLessThanAnUnevenOneOfALargeStake() {
    Told told =
        Told.named(THREE_PLAY)
            .then("join Ada\nstart Ada\nSam a price\nNoor a price\nWim b price\nAda b price")
            .then("Sam x nights\nNoor x nights\nWim x nights\nAda y nights");
    assertBoard("practice, 4 here\nnights: Sam, Noor, Wim, Ada\nsplits: price {x=3, y=1}", told);
  }

  @Test
  void nothingSplitsARoomThatAgreesOrWhereNothingIsAtStake() {
    Told told =
        Told.named(THREE_PLAY)
            .then("Sam ask greeting\nNoor ask greeting\nWim ask greeting")
            .then("Sam one *left\nNoor two *left\nWim three *met");
    assertBoard("practice, 3 here\n*left: Sam, Noor\n*met: Wim", told);
  }

  @Test
  void whoWentAroundADecisionOrIsGoneDoesNotHideIt() {
    Told told =
        Told.named(THREE_PLAY)
            .then("Sam ask price\nNoor tell price\nleave Wim\nSam wait *left\nNoor give *met");
    assertBoard("practice, 2 here\n*left: Sam\n*met: Noor\nsplits: price {give=1, wait=1}", told);
    assertBoard("practice, 3 here\ndoor: Wim\n*left: Sam\n*met: Noor", told.then("return Wim"));
    assertBoard(
        "practice, 3 here\n*left: Sam, Wim\n*met: Noor\nsplits: price {give=1, wait=1}",
        told.then("Wim tell *left"));
  }

  @Test
  void ofASceneThatOneComesToAgainTheFirstChoiceCounts() {
    Told told =
        Told.named(THREE_PLAY)
            .then("Sam ask door\nSam tell *left\nNoor tell *left\nWim tell *left");
    assertBoard("practice, 3 here\n*left: Sam, Noor, Wim\nsplits: door {ask=1, tell=2}", told);
  }

  @Test
  void whoIsForgottenLeavesNoName() {
    Told told = Told.named(THREE_PLAY).then("Sam ask *left");
    told.take("forget", new Participation.Forget(1, Told.person("nobody"), told.now()));
    assertBoard("practice, 2 here\ndoor: Noor, Wim\n*left: –", told);
    assertTrue(told.workshop().participant(Told.person("Sam")).isEmpty());
    assertBoard("practice, 3 here\nwaiting: Sam\ndoor: Noor, Wim\n*left: –", told.then("join Sam"));
  }

  @Test
  void whoGoesOnOnAnotherDeviceIsTheSameParticipant() {
    Told told = Told.named(THREE_PLAY).then("Sam ask price");
    told.take("move", new Participation.Move(1, Told.person("phone"), told.now()));
    assertEquals(1, told.workshop().participant(Told.person("phone")).orElseThrow().number());
    told.take("to Noor's", new Participation.Move(1, Told.person("Noor"), told.now()));
    assertRemarks("to Noor's: unchanged", told);
  }

  @Test
  void theSameOperationsMakeTheSameWorkshop() {
    Told told =
        Told.named(THREE_PLAY)
            .then("Sam ask price\npause\nresume\nleave Wim\nextend 5\nSam give *met\nend");
    Workshop again = Workshop.planned(told.workshop().plan());
    for (Operation operation : told.applied()) {
      again = ((Outcome.Applied) again.apply(operation)).after();
    }
    assertEquals(told.workshop(), again);
  }
}
