package headway.store;

import static headway.store.EmbeddedDatabaseTest.embedded;
import static headway.store.Samples.JORIS;
import static headway.store.Samples.MORNING;
import static headway.store.Samples.NADIA;
import static headway.store.Samples.assessment;
import static headway.store.Samples.beginning;
import static headway.store.Samples.playthrough;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.people.PersonId;
import headway.play.Answer;
import headway.play.Move;
import headway.workshop.Debriefing;
import headway.workshop.Facilitation;
import headway.workshop.JoinCode;
import headway.workshop.Operation;
import headway.workshop.Participant;
import headway.workshop.Participation;
import headway.workshop.Plan;
import headway.workshop.WorkshopId;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErasingTest {
  private static final int PLAYS = 40;

  @TempDir Path data;

  private final Traces nadias = new Traces(1);
  private final Traces joris = new Traces(2);

  /** What Nadia wrote and then put something else in the place of. */
  private final Traces takenBack = new Traces(3);

  @ParameterizedTest
  @EnumSource
  void afterErasingNoFileHoldsAWordAndEverybodyElseHasAll(Durability durability) {
    List<KeptPlaythrough> before;
    try (Database database = embedded(data, durability)) {
      for (long number = 1; number <= PLAYS; number++) {
        play(database, number, JORIS, joris, joris);
        play(database, PLAYS + number, NADIA, nadias, takenBack);
        play(database, 2 * PLAYS + number, JORIS, joris, joris);
      }
      before = database.playthroughs().of(JORIS);
      assertEquals(2 * PLAYS, before.size());
      assertEquals(nadias.drawn(), nadias.in(data), "all are found while they are kept");

      database.erase(NADIA);

      assertEquals(0, nadias.in(data), "while it runs");
      assertEquals(0, takenBack.in(data), "nor what was taken back before");
      assertEquals(List.of(), database.playthroughs().of(NADIA));
      assertEquals(Set.copyOf(before), Set.copyOf(database.playthroughs().of(JORIS)));
      for (long number = 1; number <= 4 * PLAYS; number++) {
        play(database, 3 * PLAYS + number, JORIS, joris, joris);
      }
      assertEquals(0, nadias.in(data), "after more was written");
    }
    assertEquals(0, nadias.in(data), "after it was closed");
    try (Database again = embedded(data, durability)) {
      List<KeptPlaythrough> now = again.playthroughs().of(JORIS);
      assertEquals(6 * PLAYS, now.size());
      assertEquals(before, now.subList(4 * PLAYS, 6 * PLAYS));
      assertEquals(0, nadias.in(data), "after it was opened again");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatSomebodyWroteAtTheirSeatGoesTooAndNotWhatSomebodyElseDid(Durability durability) {
    KeptWorkshop room =
        new KeptWorkshop(
            new WorkshopId("a".repeat(32)),
            new JoinCode("W7KT3M"),
            new Plan("cel-vier", "f".repeat(64), "nl", Plan.Naming.NAMED, 40, 7),
            MORNING);
    List<Operation> log =
        List.of(
            new Facilitation.Open(MORNING),
            new Participation.Join(NADIA, "Nadia", MORNING),
            new Participation.Join(JORIS, "Joris", MORNING),
            new Facilitation.Begin(MORNING),
            new Facilitation.End(MORNING),
            new Debriefing.Intend(1, takenBack.draw(60), MORNING),
            new Debriefing.Intend(1, nadias.draw(60), MORNING),
            new Debriefing.Intend(2, joris.draw(60), MORNING));
    try (Database database = embedded(data, durability)) {
      database.workshops().make(room);
      for (int i = 0; i < log.size(); i++) {
        assertTrue(database.workshops().append(room.id(), i + 1, log.get(i)));
      }
      assertEquals(1, nadias.in(data), "while it is kept");
      database.erase(NADIA);
      Participant kept =
          database.workshops().read(room).workshop().participant(JORIS).orElseThrow();
      assertEquals(60, requireNonNull(kept.review().resolve()).text().length());
    }
    assertEquals(0, nadias.in(data));
    assertEquals(0, takenBack.in(data), "nor what it said before");
    assertEquals(1, joris.in(data));
  }

  private static void play(
      Database database, long number, PersonId person, Traces words, Traces back) {
    Playthroughs plays = database.playthroughs();
    PlaythroughId id = playthrough(number);
    plays.begin(beginning(number, person));
    Answer said = new Answer(new TreeSet<>(), new Move.Choose("ask"), words.draw(90));
    plays.append(id, person, 1, KeptMove.of(said, MORNING), false);
    Answer thought = Answer.of(new Move.Reflect(words.draw(400)));
    plays.append(id, person, 2, KeptMove.of(thought, MORNING), true);
    plays.score(id, person, assessment("1"));
    plays.intend(id, person, Samples.tried(back.draw(60)));
    FollowUp went = new FollowUp(FollowUp.Went.HELPED, words.draw(200), MORNING);
    plays.intend(id, person, new Intention(words.draw(60), MORNING, went));
  }
}
