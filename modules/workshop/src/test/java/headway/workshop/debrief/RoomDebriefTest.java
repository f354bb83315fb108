package headway.workshop.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.workshop.Approach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoomDebriefTest {
  @Test
  void whatSplitsTheRoomAndMattersComesFirst() {
    RoomDebrief debrief =
        new Room()
            .times(4, "weather A, doubt A, price A", "order", 90)
            .times(4, "weather C, doubt B, price A", "stop", 40)
            .debrief();
    // The weather splits it as much as the doubt does, and matters little; on the price all agree.
    assertEquals(
        List.of("doubt", "weather", "price"), debrief.topics().stream().map(Topic::scene).toList());
    assertEquals(1, debrief.topics().getFirst().entropy(), 1e-12);
    assertEquals(20, debrief.topics().getFirst().weight(), 1e-12);
    assertEquals(0, debrief.topics().getLast().entropy());
  }

  @Test
  void whatAFewCameToWaitsForWhatMostOfTheRoomDid() {
    RoomDebrief debrief =
        new Room()
            .times(2, "doubt A, price A", "order", 90)
            .times(2, "doubt B, price C", "order", 90)
            .times(4, "doubt A", "stop", 40)
            .debrief();
    // The price splits its four evenly; the doubt splits eight a little less.
    assertEquals("doubt", debrief.topics().getFirst().scene());
    assertEquals(.5, debrief.topics().getLast().reached());
  }

  @Test
  void whereTheStrongestDiffersFromOneToTheNextNoneIsMarkedAndTheShareIsTold() {
    List<RoomPlay> plays = new ArrayList<>();
    for (String strongest : List.of("A", "B", "C")) {
      plays.add(
          new RoomPlay(
              plays.size() + 1,
              List.of(new RoomPlay.Taken("doubt", "A", Set.of(strongest), 20, .5, Map.of())),
              List.of("doubt"),
              null,
              Map.of()));
    }
    Topic doubt = RoomDebrief.of(plays, List.of()).topics().getFirst();
    assertEquals(Set.of(), doubt.strongest());
    assertTrue(doubt.isWorth());
    assertEquals(1 / 3.0, doubt.share(), 1e-12);
  }

  @Test
  void whatToDoFollowsFromTheShareThatTookTheStrongest() {
    assertEquals(Approach.TEACH, sharing(29).approach());
    assertEquals(Approach.TALK, sharing(30).approach());
    assertEquals(Approach.TALK, sharing(70).approach());
    assertEquals(Approach.EXPLAIN, sharing(71).approach());
    assertEquals(.29, sharing(29).share(), 1e-12);
  }

  private static Topic sharing(int strongest) {
    return new Room()
        .times(strongest, "doubt A", null, 0)
        .times(100 - strongest, "doubt B", null, 0)
        .debrief()
        .topics()
        .getFirst();
  }

  @Test
  void whoComesToASceneAgainCountsWithTheirFirstDecision() {
    Topic doubt = new Room().plays("doubt C, doubt A", "stop", 10).debrief().topics().getFirst();
    assertEquals(1, doubt.people());
    assertEquals(Map.of("C", 1), doubt.counts());
    assertEquals(0, doubt.share());
    assertEquals(Map.of("listening", 20.0), doubt.losses());
  }

  @Test
  void pathsAreCountedByPeople() {
    RoomDebrief debrief =
        new Room()
            .times(3, "doubt A, price A", "order", 90)
            .plays("doubt A, doubt A, doubt C, price A", null, 0)
            .debrief();
    assertEquals(4, debrief.people());
    assertEquals(3, debrief.finished());
    assertEquals(Map.of("order", 3), debrief.endings());
    assertEquals(
        Map.of(
            new Way("doubt", "price"), 4,
            new Way("doubt", "doubt"), 1,
            new Way("price", "order"), 3),
        debrief.ways());
    assertEquals(Map.of("doubt", 4, "price", 4, "order", 3), debrief.visitors());
  }

  @Test
  void theRoomsVotesStandBesideWhatTheyAreAbout() {
    RoomVote second = new RoomVote("doubt", 2, Map.of("A", 7), "A");
    RoomVote first = new RoomVote("doubt", 1, Map.of("A", 2, "C", 5), null);
    RoomDebrief debrief = new Room().plays("price A, doubt A", "order", 90).debrief(second, first);
    assertEquals(
        List.of(first, second),
        debrief.topics().stream()
            .filter(topic -> topic.scene().equals("doubt"))
            .findFirst()
            .orElseThrow()
            .votes());
    assertEquals(7, first.voted());
  }

  @Test
  void whereNothingIsAtStakeNothingIsStrongest() {
    RoomPlay play =
        new RoomPlay(
            1,
            List.of(new RoomPlay.Taken("hello", "A", Set.of(), 0, 0, Map.of())),
            List.of("hello"),
            null,
            Map.of());
    Topic hello = RoomDebrief.of(List.of(play), List.of()).topics().getFirst();
    assertEquals(false, hello.isWorth());
    assertEquals(0, hello.weight());
  }

  @Test
  void aRoomOfFourHasAMeanAndNoBand() {
    Spread four = Spread.of(List.of(10.0, 80.0, 20.0, 50.0));
    assertEquals(new Spread(4, 40, 35, 17.5, 57.5, null), four);
    assertNull(four.band());
    Spread five = Spread.of(List.of(10.0, 80.0, 20.0, 50.0, 40.0));
    assertTrue(Objects.requireNonNull(five.band()).low() < 40 && five.band().high() > 40);
  }

  @Test
  void aRoomOfHundredsHasItsBandAtOnce() {
    List<Double> scores = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      scores.add((double) (i * 37 % 101));
    }
    Spread spread = Spread.of(scores);
    double error = Math.sqrt(Sample.variance(scores) / 500);
    double low = Objects.requireNonNull(spread.band()).low();
    // The mean of 500 is as good as normal, of which four fifths lie within 1.2816 errors.
    assertEquals(spread.mean() - 1.2816 * error, low, .1 * error);
  }

  @Test
  void anyRoomIsWhatCountingItOneByOneComesTo() {
    Random random = new Random(20261125);
    for (int round = 0; round < 200; round++) {
      Room room = new Room();
      int people = 1 + random.nextInt(30);
      for (int i = 0; i < people; i++) {
        StringBuilder decisions = new StringBuilder("s" + random.nextInt(4) + " " + move(random));
        for (int more = random.nextInt(6); more > 0; more--) {
          decisions.append(", s").append(random.nextInt(4)).append(' ').append(move(random));
        }
        room.plays(decisions.toString(), random.nextBoolean() ? "end" : null, random.nextInt(101));
      }
      check(room.plays(), room.debrief());
    }
  }

  private static String move(Random random) {
    return String.valueOf((char) ('A' + random.nextInt(3)));
  }

  private static void check(List<RoomPlay> plays, RoomDebrief debrief) {
    double before = Double.POSITIVE_INFINITY;
    for (Topic topic : debrief.topics()) {
      List<String> first = new ArrayList<>();
      for (RoomPlay play : plays) {
        for (RoomPlay.Taken taken : play.taken()) {
          if (taken.scene().equals(topic.scene())) {
            first.add(taken.move());
            break;
          }
        }
      }
      assertEquals(first.size(), topic.people());
      assertEquals(
          (double) first.stream().filter("A"::equals).count(),
          topic.share() * topic.people(),
          1e-9);
      // Entropy as the mean of how surprising each person is.
      double surprise = 0;
      for (String move : first) {
        long same = first.stream().filter(move::equals).count();
        surprise += Math.log((double) first.size() / same) / Math.log(2) / first.size();
      }
      assertEquals(surprise, topic.entropy(), 1e-9);
      assertTrue(topic.weight() <= before);
      before = topic.weight();
    }
    Map<Way, Set<Integer>> went = new HashMap<>();
    for (RoomPlay play : plays) {
      for (int i = 0; i + 1 < play.path().size(); i++) {
        went.computeIfAbsent(
                new Way(play.path().get(i), play.path().get(i + 1)), _ -> new HashSet<>())
            .add(play.participant());
      }
    }
    Map<Way, Integer> counts = new HashMap<>();
    went.forEach((way, who) -> counts.put(way, who.size()));
    assertEquals(counts, debrief.ways());
  }
}
