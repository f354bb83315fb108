package headway.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A trainer who plays the customer: what is said, who answers, and what the others hear in it. */
final class ListeningTest {
  private static final String FOUR =
      """
      open
      join Sam
      join Noor
      join Wim
      join Ada
      brief
      enact
      """;

  private static void assertListened(String expected, Told told) {
    assertEquals(expected.strip(), told.listened());
  }

  private static void assertRemarks(String expected, Told told) {
    assertEquals(expected.strip(), told.remarks());
  }

  private static Hearing hearing(Told told, int number) {
    return Hearing.all(told.workshop()).get(number - 1);
  }

  @Test
  void oneAnswersAndTheOthersTellWhatTheyHeard() {
    Told told = Told.customer(FOUR);
    assertListened("nobody is next", told);
    assertListened("Sam is next", told.then("choose Sam"));
    told.then("say 1 door\nNoor hears ask 1\nWim hears sum,ask 1");
    assertListened("1 door, Sam answers: 2 told\nSam is next", told);
    told.then("Ada hears - 1\nNoor hears ask,push 1\nhush 1");
    assertListened("1 door, Sam answers: {ask=2, sum=1, push=1} of 3\nSam is next", told);
    told.then("choose Noor\nsay 2 \"What does it cost?\"\nSam hears push 2\nend");
    assertListened(
        """
        1 door, Sam answers: {ask=2, sum=1, push=1} of 3
        2 "What does it cost?", Noor answers: {ask=0, sum=0, push=1} of 1
        Noor is next
        """,
        told);
    assertRemarks("", told);
    assertEquals(Phase.DEBRIEF, told.workshop().phase());
  }

  @Test
  void theNextLineClosesTheListeningBeforeIt() {
    Told told = Told.customer(FOUR).then("choose Sam\nsay 1 door\nNoor hears ask 1\nsay 2 price");
    told.then("Noor hears sum 1\nNoor hears ask 1\nNoor hears sum 2");
    assertRemarks("Noor hears sum 1: Closed[exchange=1]\nNoor hears ask 1: unchanged", told);
    assertListened(
        """
        1 door, Sam answers: {ask=1, sum=0, push=0} of 1
        2 price, Sam answers: 1 told
        Sam is next
        """,
        told);
  }

  @Test
  void whatIsToldMayBeChangedUntilItIsClosedAndToldTwiceCountsOnce() {
    Told told = Told.customer(FOUR).then("choose Sam\nsay 1 door");
    told.then("Noor hears ask 1\nNoor hears ask 1\nNoor hears push,ask 1\nNoor hears ask,push 1");
    told.then("Noor hears - 1\nhush 1\nNoor hears - 1\nNoor hears ask 1\nWim hears ask 1");
    assertRemarks(
        """
        Noor hears ask 1: unchanged
        Noor hears ask,push 1: unchanged
        Noor hears - 1: unchanged
        Noor hears ask 1: Closed[exchange=1]
        Wim hears ask 1: Closed[exchange=1]
        """,
        told);
    assertListened("1 door, Sam answers: {ask=0, sum=0, push=0} of 1\nSam is next", told);
  }

  @Test
  void whoSpeaksDoesNotMarkAndNobodyMarksWhatIsNotListenedFor() {
    Told told = Told.customer(FOUR).then("Noor hears ask 1\nchoose Sam\nsay 1 door");
    told.then("Sam hears ask 1\nNoor hears shout 1\nNoor hears ask,ask 1\nNobody hears ask 1");
    told.then("Noor hears ask 2\nremove Wim\nWim hears ask 1\nleave Ada\nAda hears ask 1");
    assertRemarks(
        """
        Noor hears ask 1: UnknownExchange[number=1]
        Sam hears ask 1: Speaks[number=1]
        Noor hears shout 1: NotListenedFor[]
        Noor hears ask,ask 1: NotListenedFor[]
        Nobody hears ask 1: UnknownParticipant[number=99]
        Noor hears ask 2: UnknownExchange[number=2]
        Wim hears ask 1: Removed[number=3]
        Ada hears ask 1: Left[number=4]
        """,
        told);
    assertListened("1 door, Sam answers: 0 told\nSam is next", told);
  }

  @Test
  void nothingIsSaidToNobody() {
    Told told = Told.customer(FOUR).then("say 1 door\nchoose Nobody\nremove Wim\nchoose Wim");
    told.then("leave Ada\nchoose Ada\nchoose Sam\nleave Sam\nsay 1 door");
    assertRemarks(
        """
        say 1 door: NoSpeaker[]
        choose Nobody: UnknownParticipant[number=99]
        choose Wim: Removed[number=3]
        choose Ada: Left[number=4]
        say 1 door: NoSpeaker[]
        """,
        told);
    told.then("return Sam\nsay 1 door");
    assertListened("1 door, Sam answers: 0 told\nSam is next", told);
  }

  @Test
  void aSpeakerWhoLeavesHandsTheLineToAnotherUntilSomebodyToldWhatTheyHeard() {
    Told told = Told.customer(FOUR).then("choose Sam\nsay 1 door\nleave Sam\nchoose Noor");
    assertListened("1 door, Noor answers: 0 told\nNoor is next", told);
    told.then("Wim hears ask 1\nremove Noor\nchoose Ada\nAda hears ask 1\nsay 2 price");
    assertListened(
        """
        1 door, Noor answers: {ask=2, sum=0, push=0} of 2
        2 price, Ada answers: 0 told
        Ada is next
        """,
        told);
    assertRemarks("", told);
  }

  @Test
  void theMarksOfOneWhoIsSentAwayDoNotCountAndThoseOfOneWhoLeftDo() {
    Told told =
        Told.customer(FOUR).then("choose Sam\nsay 1 door\nNoor hears ask 1\nWim hears sum 1");
    told.then("remove Noor\nleave Wim\nhush 1");
    assertListened("1 door, Sam answers: {ask=0, sum=1, push=0} of 1\nSam is next", told);
  }

  @Test
  void whatATrainerWithTwoTabsAsksForTwiceIsDoneOnce() {
    Told told = Told.customer(FOUR).then("enact\nchoose Sam\nchoose Sam\nsay 1 door\nsay 1 door");
    told.then("say 1 price\nhush 1\nhush 1\nsay 3 price\nsay 2 \"Well?\"\nsay 2 \" Well? \"");
    told.then("say 1 door\nhush 7\nend\nend");
    assertRemarks(
        """
        enact: unchanged
        choose Sam: unchanged
        say 1 door: unchanged
        say 1 price: OtherExchange[last=1]
        hush 1: unchanged
        say 3 price: OtherExchange[last=1]
        say 2 " Well? ": unchanged
        say 1 door: unchanged
        hush 7: UnknownExchange[number=7]
        end: unchanged
        """,
        told);
  }

  @Test
  void whatIsTypedIsOneLineThatFitsOnAWall() {
    Told told = Told.customer(FOUR).then("choose Sam");
    say(told, "long", "x".repeat(10_000));
    say(told, "longer", "x".repeat(301));
    say(told, "blank", " \n\t ");
    say(told, "turned", "Well\u202E?");
    assertRemarks(
        """
        long: BadWords[fault=TOO_LONG]
        longer: BadWords[fault=TOO_LONG]
        blank: BadWords[fault=EMPTY]
        turned: BadWords[fault=UNREADABLE]
        """,
        told);
    say(told, "pasted", "  Well,\r\n  <b>what</b>\tnow? ");
    assertListened("1 \"Well, <b>what</b> now?\", Sam answers: 0 told\nSam is next", told);
  }

  private static void say(Told told, String line, String words) {
    told.take(line, new Enacting.Say(1, new Cue.Typed(words), told.now()));
  }

  @Test
  void whatDoesNotFitThePhaseOrTheModeIsRefused() {
    Told told = Told.customer("enact\nopen\njoin Sam\nchoose Sam\nsay 1 door\nSam hears ask 1");
    told.then("begin\nraise\nenact\nchoose Sam\nsay 1 door\nend\nchoose Sam\nsay 2 door\nhush 1");
    told.then("join Noor\nSam hears ask 1");
    assertRemarks(
        """
        enact: NotNow[phase=PLANNED]
        choose Sam: NotNow[phase=LOBBY]
        say 1 door: NotNow[phase=LOBBY]
        Sam hears ask 1: NotNow[phase=LOBBY]
        begin: OtherMode[mode=TRAINER_PLAYS_CUSTOMER]
        raise: OtherMode[mode=TRAINER_PLAYS_CUSTOMER]
        choose Sam: NotNow[phase=DEBRIEF]
        say 2 door: NotNow[phase=DEBRIEF]
        hush 1: NotNow[phase=DEBRIEF]
        join Noor: NotNow[phase=DEBRIEF]
        Sam hears ask 1: NotNow[phase=DEBRIEF]
        """,
        told);
    Told others = Told.together("open\njoin Sam\nenact\nraise\nchoose Sam\nSam hears ask 1");
    assertRemarks(
        """
        enact: OtherMode[mode=TOGETHER]
        choose Sam: OtherMode[mode=TOGETHER]
        Sam hears ask 1: OtherMode[mode=TOGETHER]
        """,
        others);
  }

  @Test
  void aCustomerSaysNoMoreThanARoomCanBear() {
    Told told = Told.customer(FOUR).then("choose Sam");
    for (int number = 1; number <= RolePlay.MOST_EXCHANGES + 1; number++) {
      told.then("say " + number + " door");
    }
    assertRemarks("say 201 door: TooMany[most=200]", told);
  }

  @Test
  void underThreeEarsSayNothingAboutARoom() {
    Told told = Told.customer(FOUR).then("choose Sam\nsay 1 door\nNoor hears ask 1\nWim hears - 1");
    assertEquals(Optional.empty(), hearing(told, 1).agreement());
    assertEquals(Optional.empty(), Hearing.agreement(Hearing.all(told.workshop())));
    assertEquals(Optional.empty(), hearing(told, 1).mostSplit());
    told.then("Ada hears ask 1");
    assertEquals(7 / 9.0, hearing(told, 1).agreement().orElseThrow().observed(), 1e-12);
    assertEquals(0.5, hearing(told, 1).agreement().orElseThrow().heard());
    assertEquals(Optional.of("ask"), hearing(told, 1).mostSplit());
  }

  @Test
  void theAnswerThatSplitsTheEarsMostIsTakenUpFirst() {
    Told told = Told.customer(FOUR).then("choose Sam\nsay 1 agreed");
    told.then("Noor hears ask 1\nWim hears ask 1\nAda hears ask 1\nsay 2 split");
    told.then("Noor hears ask 2\nWim hears push 2\nAda hears ask,sum 2\nsay 3 alone");
    told.then("Noor hears push 3\nsay 4 one\nNoor hears ask 4\nWim hears - 4\nAda hears - 4\nend");
    assertEquals(
        List.of(2, 4, 1, 3),
        Hearing.mostSplitFirst(Hearing.all(told.workshop())).stream()
            .map(Hearing::number)
            .toList());
    assertEquals(2.0, hearing(told, 2).apart(), 1e-12, "three indicators, each 2 against 1");
    assertEquals(Hearing.Accord.HEARD, hearing(told, 2).accord("ask"));
    assertEquals(Hearing.Accord.HARDLY, hearing(told, 2).accord("push"));
    assertEquals(Hearing.Accord.UNHEARD, hearing(told, 4).accord("sum"));
    assertEquals(List.of("ask", "sum", "push"), hearing(told, 2).ranked());
  }

  @Test
  void whoIsForgottenStaysAnEar() {
    Told told = Told.customer(FOUR).then("choose Sam\nsay 1 door\nNoor hears ask 1");
    told.take("forget", new Participation.Forget(2, Told.person("nobody"), told.now()));
    assertListened("1 door, Sam answers: 1 told\nSam is next", told);
  }

  @Test
  void whatTheRoomListensForIsSettledWithTheFirstLine() {
    Told told = Told.customer(FOUR);
    told.take("other", new Enacting.Enact(List.of("sum"), told.now()));
    told.then("choose Sam\nsay 1 door\nNoor hears ask 1\nNoor hears sum 1");
    told.take("again", new Enacting.Enact(List.of("sum"), told.now()));
    told.take("late", new Enacting.Enact(List.of("ask"), told.now()));
    assertRemarks(
        """
        Noor hears ask 1: NotListenedFor[]
        again: unchanged
        late: OtherExchange[last=1]
        """,
        told);
    assertListened("1 door, Sam answers: 1 told\nSam is next", told);
  }

  @Test
  void aRoomListensForSomething() {
    assertThrows(IllegalArgumentException.class, () -> new Enacting.Enact(List.of(), Told.NINE));
    List<String> twice = List.of("ask", "ask");
    assertThrows(IllegalArgumentException.class, () -> new Enacting.Enact(twice, Told.NINE));
  }
}
