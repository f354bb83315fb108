package headway.server.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import headway.people.PersonId;
import headway.play.Answer;
import headway.play.Move;
import headway.store.Beginning;
import headway.store.FollowUp;
import headway.store.Intention;
import headway.store.KeptMove;
import headway.store.KeptPlaythrough;
import headway.store.PlaythroughId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final Instant MORNING = Instant.parse("2026-03-02T08:30:00Z");

  private static PlaythroughId id(int number) {
    return new PlaythroughId("%032x".formatted(number));
  }

  private static KeptPlaythrough kept(
      int number,
      String scenario,
      @Nullable Integer origin,
      int moved,
      boolean ended,
      @Nullable Intention intention) {
    Beginning beginning =
        new Beginning(
            id(number),
            new PersonId("a".repeat(32)),
            scenario,
            "hash",
            1,
            "",
            false,
            origin == null ? null : id(origin),
            List.of(),
            null,
            MORNING.plusSeconds(number));
    KeptMove move =
        KeptMove.of(Answer.of(new Move.Choose("ask")), MORNING.plusSeconds(100 + moved));
    return new KeptPlaythrough(
        beginning, List.of(move), ended, null, intention, MORNING.plusSeconds(10_000));
  }

  private static KeptPlaythrough ended(int number, String scenario, int moved) {
    return kept(number, scenario, null, moved, true, null);
  }

  private static KeptPlaythrough tried(int number, String text, @Nullable FollowUp followUp) {
    Intention intention = new Intention(text, MORNING.plusSeconds(number), followUp);
    return kept(number, "s" + number, null, number, true, intention);
  }

  private static Optional<String> first(String scenario, KeptPlaythrough... plays) {
    return new History(List.of(plays)).first(scenario).map(kept -> kept.id().text());
  }

  @Test
  void theFirstPlayIsTheOneThatEndedFirstWhicheverWasBegunFirst() {
    KeptPlaythrough begunFirst = ended(1, "a", 60);
    KeptPlaythrough endedFirst = ended(2, "a", 50);
    assertEquals(Optional.of(id(2).text()), first("a", endedFirst, begunFirst));
    assertEquals(Optional.of(id(2).text()), first("a", begunFirst, endedFirst));
  }

  @Test
  void neitherAReplayNorAnOpenPlayIsAFirstPlay() {
    KeptPlaythrough replay = kept(3, "a", 9, 1, true, null);
    KeptPlaythrough open = kept(4, "a", null, 2, false, null);
    KeptPlaythrough other = ended(5, "b", 3);
    assertEquals(Optional.empty(), first("a", other, open, replay));
    KeptPlaythrough late = ended(6, "a", 99);
    History history = new History(List.of(late, other, open, replay));
    assertEquals(Optional.of(late), history.first("a"));
    assertEquals(List.of(late, other, replay), history.ended());
    assertEquals(
        List.of(true, true, false), history.ended().stream().map(history::isFirst).toList());
    assertEquals(List.of(open), history.open());
  }

  @Test
  void whatWasWrittenLastIsAskedAboutUntilItIsTold() {
    FollowUp told = new FollowUp(FollowUp.Went.HELPED, "", MORNING);
    KeptPlaythrough old = tried(1, "Ask twice", null);
    KeptPlaythrough recent = tried(2, "Ask once", null);
    History history = new History(List.of(old, recent));
    assertEquals(Optional.of(recent), history.asked());
    assertEquals(List.of(recent, old), history.tried());
    assertEquals(Optional.empty(), new History(List.of(old, tried(2, "Ask once", told))).asked());
  }

  @Test
  void whatWasTakenBackIsNotAskedAbout() {
    KeptPlaythrough old = tried(1, "Ask twice", null);
    KeptPlaythrough takenBack = tried(2, " ", null);
    History history = new History(List.of(takenBack, old, ended(3, "c", 1)));
    assertEquals(Optional.of(old), history.asked());
    assertEquals(List.of(old), history.tried());
  }
}
