package headway.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A room that plays together: what is done, and what is on the wall. */
final class TogetherTest {
  private static final String FOUR =
      """
      open
      join Sam
      join Noor
      join Wim
      join Ada
      raise
      """;

  private static void assertWall(String expected, Told told) {
    assertEquals(expected.strip(), told.wall());
  }

  private static void assertRemarks(String expected, Told told) {
    assertEquals(expected.strip(), told.remarks());
  }

  @Test
  void aRoomVotesTalksVotesAgainAndGoesOn() {
    Told told = Told.together(FOUR);
    assertWall("[] 1 door", told);
    told.then("vote 1\nSam votes tell 1\nNoor votes tell 1\nWim votes ask 1");
    assertWall("[] 1 door\n  3 voted", told);
    assertWall("[] 1 door\n  3 voted [{ask=1, tell=2, wait=0}]", told.then("count 1"));
    assertWall("[] 1 door\n  3 voted {ask=1, tell=2, wait=0}", told.then("show 1"));
    told.then("vote 1\nSam votes ask 1\nNoor votes tell 1\nWim votes ask 1\nAda votes ask 1");
    assertWall("[] 1 door\n  3 voted {ask=1, tell=2, wait=0}\n  4 voted", told);
    told.then("count 1\nshow 1");
    assertWall(
        "[] 1 door\n  3 voted {ask=1, tell=2, wait=0}\n  4 voted {ask=3, tell=1, wait=0}", told);
    assertWall("[ask] 2 price", told.then("on 1 ask price"));
    assertWall("[ask, wait] *left", told.then("on 2 wait *left"));
    assertRemarks("", told);
    assertEquals(
        """
        1 door after []: [{ask=1, tell=2, wait=0}, {ask=3, tell=1, wait=0}], went [ask]
        2 price after [ask]: [], went [wait]""",
        told.then("end").decided());
  }

  @Test
  void aVoteMayBeChangedUntilItIsClosedAndSentTwiceCountsOnce() {
    Told told = Told.together(FOUR).then("vote 1\nSam votes tell 1\nSam votes ask 1");
    assertRemarks("Sam votes ask 1: unchanged", told.then("Sam votes ask 1"));
    told.then("count 1\nSam votes ask 1\nSam votes tell 1\nNoor votes ask 1");
    assertRemarks(
        """
        Sam votes ask 1: unchanged
        Sam votes tell 1: VoteClosed[]
        Noor votes ask 1: VoteClosed[]
        """,
        told);
    assertWall("[] 1 door\n  1 voted [{ask=1, tell=0, wait=0}]", told);
  }

  @Test
  void aVoteOnWhatTheRoomHasLeftBehindIsRefused() {
    Told told = Told.together(FOUR).then("vote 1\nSam votes ask 1\ncount 1\non 1 ask price");
    told.then("Noor votes ask 1\nvote 2\nNoor votes ask 1\nNoor votes ask 7");
    assertRemarks(
        """
        Noor votes ask 1: NotStanding[decision=1]
        Noor votes ask 1: NotStanding[decision=1]
        Noor votes ask 7: NotStanding[decision=7]
        """,
        told);
    assertWall("[ask] 2 price\n  0 voted", told);
  }

  @Test
  void aVoteForTheFirstRoundDoesNotCountInTheSecond() {
    Told told = Told.together(FOUR).then("vote 1\ncount 1\nvote 1");
    told.take("late", new Participation.Vote(1, 1, 1, List.of("ask"), told.now()));
    told.take("early", new Participation.Vote(1, 1, 3, List.of("ask"), told.now()));
    assertRemarks("late: OtherRound[round=2]\nearly: OtherRound[round=2]", told);
  }

  @Test
  void onlyWhatIsOnOfferCanBeVotedForAndOnlySoMuchOfIt() {
    Told told = Told.together(FOUR).then("Sam votes ask 1\nvote 1");
    told.then("Sam votes shout 1\nSam votes - 1\nSam votes ask,tell 1\nNobody votes ask 1");
    assertRemarks(
        """
        Sam votes ask 1: OtherRound[round=0]
        Sam votes shout 1: NotOffered[]
        Sam votes - 1: NotOffered[]
        Sam votes ask,tell 1: NotOffered[]
        Nobody votes ask 1: UnknownParticipant[number=99]
        """,
        told);
    assertWall("[] 1 door\n  0 voted", told);
  }

  @Test
  void whereSeveralAreTakenEachIsCounted() {
    Told told = Told.together(FOUR);
    told.take(
        "vote",
        new Staging.OpenVote(1, 1, new Staging.Offer(List.of("a", "b", "c"), 0, 2), told.now()));
    told.then("Sam votes b,a 1\nNoor votes b 1\nWim votes - 1\nAda votes a,b,c 1\nSam votes a,b 1");
    assertRemarks("Ada votes a,b,c 1: NotOffered[]\nSam votes a,b 1: unchanged", told);
    assertWall("[] 1 door\n  3 voted [{a=1, b=2, c=0}]", told.then("count 1"));
    Ballot ballot = ballot(told);
    assertEquals(List.of("b", "a"), told.workshop().result(ballot).ranked());
  }

  private static Ballot ballot(Told told) {
    return Objects.requireNonNull(told.workshop().performance())
        .decision(1)
        .orElseThrow()
        .rounds()
        .getLast();
  }

  @Test
  void theVotesOfOneWhoIsSentAwayDoNotCountAndThoseOfOneWhoLeftDo() {
    Told told = Told.together(FOUR).then("vote 1\nSam votes ask 1\nNoor votes ask 1");
    told.then("remove Sam\nleave Noor\nSam votes tell 1\nNoor votes tell 1\ncount 1");
    assertRemarks("Sam votes tell 1: Removed[number=1]\nNoor votes tell 1: Left[number=2]", told);
    assertWall("[] 1 door\n  1 voted [{ask=1, tell=0, wait=0}]", told);
  }

  @Test
  void whoComesLateVotesOnWhatIsOpenThen() {
    Told told = Told.together(FOUR).then("vote 1\njoin Bo\nBo votes wait 1\ncount 1");
    assertWall("[] 1 door\n  1 voted [{ask=0, tell=0, wait=1}]", told);
  }

  @Test
  void whatATrainerWithTwoTabsAsksForTwiceIsDoneOnce() {
    Told told = Told.together(FOUR).then("raise\nvote 1\nSam votes ask 1");
    told.take("vote 1", new Staging.OpenVote(1, 1, Staging.Offer.one(List.of("x")), told.now()));
    told.then("count 1\ncount 1\nshow 1\nshow 1\non 1 ask price\non 1 ask price\non 1 tell price");
    told.take("vote 1", new Staging.OpenVote(1, 1, Staging.Offer.one(List.of("x")), told.now()));
    told.take("anew", new Staging.OpenVote(1, 2, Staging.Offer.one(List.of("x")), told.now()));
    told.then("count 1\nend\nend");
    assertRemarks(
        """
        raise: unchanged
        vote 1: unchanged
        count 1: unchanged
        show 1: unchanged
        on 1 ask price: unchanged
        on 1 tell price: NotStanding[decision=1]
        vote 1: unchanged
        anew: NotStanding[decision=1]
        count 1: unchanged
        end: unchanged
        """,
        told);
    assertWall("[ask] 2 price", told);
  }

  @Test
  void theRoomIsNotTakenOnOrShownAnythingWhileItVotes() {
    Told told = Told.together(FOUR).then("vote 1\nshow 1\non 1 ask price\nvote 1");
    told.then("part 1 ask price, tell price");
    assertRemarks(
        """
        show 1: VoteOpen[]
        on 1 ask price: VoteOpen[]
        vote 1: VoteOpen[]
        part 1 ask price, tell price: VoteOpen[]
        """,
        told);
  }

  @Test
  void aRoomVotesTwiceAndNoMore() {
    Told told = Told.together(FOUR).then("vote 1\ncount 1\nvote 1\ncount 1\nvote 1");
    assertRemarks("vote 1: OtherRound[round=2]", told);
  }

  @Test
  void whoGoesBackKeepsWhatTheRoomDidBefore() {
    Told told = Told.together(FOUR).then("vote 1\nSam votes tell 1\ncount 1\non 1 tell price");
    told.then("vote 2\nSam votes ask 2\nback 1");
    assertWall("[] 3 door", told);
    told.then(
        "back 1\nvote 3\nSam votes ask 3\ncount 3\non 3 ask nights\nback 1\nSam votes tell 2");
    assertWall("[ask] 4 nights", told);
    assertRemarks(
        """
        back 1: unchanged
        back 1: NotStanding[decision=1]
        Sam votes tell 2: NotStanding[decision=2]
        """,
        told);
    assertEquals(
        """
        1 door after []: [{ask=0, tell=1, wait=0}], went [tell], left
        2 price after [tell]: [{ask=1, tell=0, wait=0}], went [], left
        3 again 1 door after []: [{ask=1, tell=0, wait=0}], went [ask]""",
        told.decided());
  }

  @Test
  void aRoomGoesBackFromAnEndingToo() {
    Told told = Told.together(FOUR).then("on 1 ask price\non 2 tell *left\nback 2");
    assertWall("[ask] 3 price", told);
    assertWall("[ask, wait] *met", told.then("on 3 wait *met"));
    assertRemarks("", told);
  }

  @Test
  void twoHalvesGoTwoWaysAndVoteEachOnTheirOwn() {
    Told told = Told.together(FOUR).then("vote 1\nSam votes ask 1\nNoor votes tell 1\ncount 1");
    told.then("part 1 ask price, tell nights");
    assertWall("[ask] 2 price for Sam, Wim\n[tell] 3 nights for Noor, Ada", told);
    told.then("vote 2\nvote 3\nSam votes wait 2\nNoor votes wait 2\nSam votes wait 3");
    told.then("Ada votes tell 3\nleave Sam\njoin Bo\nBo votes ask 2");
    assertRemarks("Noor votes wait 2: OtherHalf[]\nSam votes wait 3: OtherHalf[]", told);
    assertWall(
        """
        [ask] 2 price for Wim, Bo
          2 voted
        [tell] 3 nights for Noor, Ada
          1 voted""",
        told);
    told.then("count 2\non 2 wait *left\ncount 3\non 3 tell *met");
    assertWall("[ask, wait] *left for Wim, Bo\n[tell, tell] *met for Noor, Ada", told);
    assertWall("[tell, tell] *met", told.then("reunite 2"));
    assertEquals(
        """
        1 door after []: [{ask=1, tell=1, wait=0}], went [ask, tell]
        2 price after [ask]: [{ask=1, tell=0, wait=1}], went [wait], left
        3 nights after [tell]: [{ask=0, tell=1, wait=0}], went [tell]""",
        told.decided());
    assertRemarks("reunite 2: unchanged", told.then("reunite 2"));
    assertRemarks("reunite 1: UnknownStrand[number=1]", told.then("reunite 1"));
  }

  @Test
  void halvesDoNotPartOnceMoreNorGoBackToBeforeTheyParted() {
    Told told = Told.together(FOUR).then("on 1 ask price\npart 2 ask door, tell nights");
    told.then("part 3 ask price, tell price\nback 1\nback 2\nback 2 in 2\nback 4 in 1");
    told.then("part 2 ask door, tell nights\nback 1 in 3");
    assertRemarks(
        """
        part 3 ask price, tell price: Parted[]
        back 1: Parted[]
        back 2: Parted[]
        back 2 in 2: Parted[]
        back 4 in 1: NotStanding[decision=4]
        part 2 ask door, tell nights: unchanged
        back 1 in 3: UnknownStrand[number=3]
        """,
        told);
    told.then("on 3 ask price\nback 3");
    assertWall("[ask, ask] 6 door for Sam, Wim\n[ask, tell] 4 nights for Noor, Ada", told);
    assertWall("[] 7 door", told.then("reunite 2\nback 1 in 2"));
    assertRemarks("", told);
  }

  @Test
  void aVoteThatIsOpenWhenItEndsIsClosed() {
    Told told =
        Told.together(FOUR).then("vote 1\nSam votes ask 1\nend\nNoor votes ask 1\non 1 a b");
    assertRemarks("Noor votes ask 1: NotNow[phase=DEBRIEF]\non 1 a b: NotNow[phase=DEBRIEF]", told);
    assertEquals("1 door after []: [{ask=1, tell=0, wait=0}], went [], left", told.decided());
  }

  @Test
  void roomsThatPlayOtherwiseRefuse() {
    Told own = Told.named("open\njoin Sam\nbegin\nraise\nSam votes ask 1");
    assertRemarks(
        "raise: OtherMode[mode=EACH_THEIR_OWN]\nSam votes ask 1: OtherMode[mode=EACH_THEIR_OWN]",
        own);
    Told together = Told.together("raise\nvote 1\nopen\njoin Sam\nbegin\nSam votes ask 1\nraise");
    together.then("start Sam\npause\nend\nclose\nraise");
    assertRemarks(
        """
        raise: NotNow[phase=PLANNED]
        vote 1: NotNow[phase=PLANNED]
        begin: OtherMode[mode=TOGETHER]
        Sam votes ask 1: NotNow[phase=LOBBY]
        start Sam: OtherMode[mode=TOGETHER]
        pause: NotNow[phase=PRACTICE]
        raise: NotNow[phase=CLOSED]
        """,
        together);
  }

  @Test
  void aRoomDecidesSoMuchAndNoMore() {
    Told told = Told.together(FOUR);
    for (int number = 1; number < Performance.MOST_DECISIONS; number++) {
      told.then("on " + number + " ask price");
    }
    assertRemarks("", told);
    told.then("on 200 ask price\nback 1\npart 200 ask price, tell price\non 200 ask *left");
    assertRemarks(
        """
        on 200 ask price: TooMany[most=200]
        back 1: TooMany[most=200]
        part 200 ask price, tell price: TooMany[most=200]
        """,
        told);
    assertTrue(told.wall().endsWith("*left"));
  }

  @Test
  void bothHalvesCannotGoOneWay() {
    Way way = new Way("ask", "price", false);
    assertThrows(
        IllegalArgumentException.class, () -> new Staging.PartWays(1, way, way, Told.NINE));
  }

  @Test
  void howToTakeItUpFollowsFromTheShareThatChoseBest() {
    assertEquals(Approach.TEACH, Approach.at(0));
    assertEquals(Approach.TEACH, Approach.at(.29));
    assertEquals(Approach.TALK, Approach.at(.30));
    assertEquals(Approach.TALK, Approach.at(.70));
    assertEquals(Approach.EXPLAIN, Approach.at(.71));
    Told told = Told.together(FOUR).then("vote 1\nSam votes ask 1\nNoor votes tell 1");
    assertEquals(.5, told.workshop().result(ballot(told)).share(List.of("ask", "wait")));
  }

  @Test
  void theSameOperationsMakeTheSameWorkshop() {
    Told told =
        Told.together(FOUR)
            .then("vote 1\nSam votes ask 1\ncount 1\nshow 1\npart 1 ask price, tell nights")
            .then("on 2 ask *left\nback 2\nremove Sam\nreunite 1\nend");
    Workshop again = Workshop.planned(told.workshop().plan());
    for (Operation operation : told.applied()) {
      again = ((Outcome.Applied) again.apply(operation)).after();
    }
    assertEquals(told.workshop(), again);
  }
}
