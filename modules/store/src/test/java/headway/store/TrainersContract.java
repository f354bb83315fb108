package headway.store;

import static headway.store.Samples.MORNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.people.SignInName;
import headway.people.Trainer;
import headway.people.TrainerId;
import headway.people.TrainerName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database must do with trainers, their sessions and their invitations. */
abstract class TrainersContract {
  private static final TrainerId NOOR = new TrainerId("a".repeat(32));
  private static final TrainerId JORIS = new TrainerId("b".repeat(32));
  private static final Instant LATER = MORNING.plusSeconds(60);

  private Database database;
  private Trainers trainers;
  private TrainerSessions sessions;
  private Invitations invitations;

  /** An empty database. */
  abstract Database open() throws Exception;

  @BeforeEach
  void openDatabase() throws Exception {
    database = open();
    trainers = database.trainers();
    sessions = database.trainerSessions();
    invitations = database.invitations();
  }

  @AfterEach
  void closeDatabase() {
    database.close();
  }

  private static KeptTrainer trainer(TrainerId id, String signInName, Instant created) {
    Trainer trainer = new Trainer(id, new TrainerName("N <b>oor</b>"), new SignInName(signInName));
    return new KeptTrainer(trainer, "$argon2id$one", 1, created);
  }

  private KeptTrainer noor() {
    KeptTrainer noor = trainer(NOOR, "noor@example.com", MORNING);
    trainers.add(noor);
    return noor;
  }

  @Test
  void aTrainerIsFoundAsTheyWereKept() {
    assertFalse(trainers.areThere());
    KeptTrainer noor = noor();
    assertTrue(trainers.areThere());
    assertEquals(Optional.of(noor), trainers.find(NOOR));
    assertEquals(Optional.of(noor), trainers.find(new SignInName("noor@example.com")));
    assertEquals(Optional.empty(), trainers.find(JORIS));
    assertEquals(Optional.empty(), trainers.find(new SignInName("joris")));
  }

  @Test
  void noTwoSignInWithOneName() {
    KeptTrainer noor = noor();
    assertTrue(trainers.add(noor), "the same once more");
    assertFalse(trainers.add(trainer(JORIS, "noor@example.com", LATER)));
    assertEquals(Optional.empty(), trainers.find(JORIS));
    assertTrue(trainers.add(trainer(JORIS, "joris", LATER)));
    assertEquals(
        List.of(NOOR, JORIS), trainers.all().stream().map(kept -> kept.trainer().id()).toList());
  }

  @Test
  void ofEightWhoTakeOneNameAtOnceOneGetsIt() throws Exception {
    CyclicBarrier start = new CyclicBarrier(8);
    List<Future<Boolean>> added = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++) {
        KeptTrainer each = trainer(new TrainerId("%032x".formatted(i)), "same", MORNING);
        added.add(
            threads.submit(
                () -> {
                  start.await();
                  return trainers.add(each);
                }));
      }
    }
    int got = 0;
    for (Future<Boolean> each : added) {
      got += each.get() ? 1 : 0;
    }
    assertEquals(1, got);
    assertEquals(1, trainers.all().size());
  }

  @Test
  void aPasswordIsChangedOnceForEachGeneration() {
    noor();
    KeptTrainer changed = trainers.changePassword(NOOR, 1, "$argon2id$two").orElseThrow();
    assertEquals("$argon2id$two", changed.passwordHash());
    assertEquals(2, changed.generation());
    assertEquals(
        Optional.of(changed),
        trainers.changePassword(NOOR, 1, "$argon2id$two"),
        "the same once more, because its answer was lost");
    assertEquals(Optional.empty(), trainers.changePassword(NOOR, 1, "$argon2id$three"));
    assertEquals(Optional.of(changed), trainers.find(NOOR));
  }

  @Test
  void aHashIsStrengthenedUnlessThePasswordIsAnother() {
    KeptTrainer noor = noor();
    trainers.strengthen(noor, "$argon2id$stronger");
    KeptTrainer now = trainers.find(NOOR).orElseThrow();
    assertEquals("$argon2id$stronger", now.passwordHash());
    assertEquals(1, now.generation(), "nobody is signed out");
    trainers.strengthen(noor, "$argon2id$late");
    assertEquals(Optional.of(now), trainers.find(NOOR));
  }

  @Test
  void whoeverIsRestoredHasANewPasswordAndNoSessions() {
    noor();
    KeptTrainer restored =
        trainers.restore(NOOR, new TrainerName("Noor B."), "$argon2id$new").orElseThrow();
    assertEquals("Noor B.", restored.trainer().name().text());
    assertEquals("noor@example.com", restored.trainer().signInName().text());
    assertEquals("$argon2id$new", restored.passwordHash());
    assertEquals(2, restored.generation());
    trainers.endSessions(NOOR);
    assertEquals(3, trainers.find(NOOR).orElseThrow().generation());
    assertEquals(Optional.empty(), trainers.restore(JORIS, new TrainerName("J"), "hash"));
  }

  @Test
  void aSessionIsFoundUntilItIsOver() {
    KeptSession session = new KeptSession("one", NOOR, 1, LATER);
    sessions.begin(session, MORNING);
    assertEquals(Optional.of(session), sessions.find("one", LATER.minusMillis(1)));
    assertEquals(Optional.empty(), sessions.find("one", LATER));
    assertEquals(Optional.empty(), sessions.find("two", MORNING));
    sessions.extend("one", LATER.plusSeconds(60));
    assertEquals(
        Optional.of(LATER.plusSeconds(60)), sessions.find("one", LATER).map(KeptSession::until));
    sessions.extend("never", LATER);
    assertEquals(Optional.empty(), sessions.find("never", MORNING));
    sessions.end("one");
    sessions.end("one");
    assertEquals(Optional.empty(), sessions.find("one", MORNING));
  }

  @Test
  void allOfOneTrainersSessionsEndAndNobodyElses() {
    KeptSession joriss = new KeptSession("three", JORIS, 1, LATER);
    sessions.begin(new KeptSession("one", NOOR, 1, LATER), MORNING);
    sessions.begin(new KeptSession("two", NOOR, 1, LATER), MORNING);
    sessions.begin(joriss, MORNING);
    sessions.endAll(NOOR);
    assertEquals(Optional.empty(), sessions.find("one", MORNING));
    assertEquals(Optional.empty(), sessions.find("two", MORNING));
    assertEquals(Optional.of(joriss), sessions.find("three", MORNING));
  }

  @Test
  void whatIsOverIsForgottenWhenTheNextBegins() {
    sessions.begin(new KeptSession("old", NOOR, 1, LATER), MORNING);
    sessions.begin(new KeptSession("new", NOOR, 1, LATER.plusSeconds(60)), LATER);
    assertEquals(Optional.empty(), sessions.find("old", MORNING), "not even in the past");
    invitations.give(invitation("old", MORNING), MORNING);
    invitations.give(invitation("new", LATER), LATER);
    assertEquals(Optional.empty(), invitations.find("old", MORNING));
  }

  private static KeptInvitation invitation(String digest, Instant created) {
    return new KeptInvitation(digest, NOOR, created, created.plusSeconds(60));
  }

  @Test
  void anInvitationServesOnceAndUntilItExpires() {
    KeptInvitation invitation = invitation("one", MORNING);
    invitations.give(invitation, MORNING);
    assertEquals(Optional.of(invitation), invitations.find("one", MORNING));
    assertEquals(Optional.empty(), invitations.find("one", LATER));
    assertFalse(invitations.take("one", JORIS, LATER));
    assertFalse(invitations.take("two", JORIS, MORNING));
    assertTrue(invitations.take("one", JORIS, MORNING));
    assertTrue(invitations.take("one", JORIS, MORNING), "its answer was lost");
    assertFalse(invitations.take("one", NOOR, MORNING));
    assertEquals(Optional.empty(), invitations.find("one", MORNING));
    assertEquals(List.of(), invitations.open(MORNING));
  }

  @Test
  void anInvitationThatCameToNothingServesAgain() {
    invitations.give(invitation("one", MORNING), MORNING);
    invitations.take("one", JORIS, MORNING);
    invitations.giveBack("one", NOOR);
    assertFalse(invitations.take("one", NOOR, MORNING), "only whoever took it gives it back");
    invitations.giveBack("one", JORIS);
    assertTrue(invitations.take("one", NOOR, MORNING));
  }

  @Test
  void openInvitationsAreListedNewestFirstAndCanBeTakenBack() {
    KeptInvitation first = invitation("one", MORNING);
    KeptInvitation second = invitation("two", MORNING.plusSeconds(1));
    invitations.give(first, MORNING);
    invitations.give(second, MORNING);
    assertEquals(List.of(second, first), invitations.open(MORNING.plusSeconds(1)));
    assertEquals(List.of(second), invitations.open(LATER));
    invitations.revoke("two");
    invitations.revoke("two");
    assertFalse(invitations.take("two", JORIS, MORNING));
    assertEquals(List.of(first), invitations.open(MORNING));
  }
}
