package headway.server.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.people.PersonId;
import headway.people.SignInName;
import headway.people.Trainer;
import headway.people.TrainerId;
import headway.people.TrainerName;
import headway.server.http.Form;
import headway.server.http.Held;
import headway.server.http.Recognition.Recognised;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.store.Database;
import headway.store.Durability;
import headway.store.KeptInvitation;
import headway.store.KeptTrainer;
import headway.store.Opening;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions and invitations as days go by. */
class SessionsTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final KeptTrainer NOOR =
      new KeptTrainer(
          new Trainer(
              new TrainerId("a".repeat(32)), new TrainerName("Noor"), new SignInName("noor")),
          "hash",
          1,
          Instant.parse("2026-03-01T08:30:00Z"));

  @TempDir Path data;
  private Instant now = Instant.parse("2026-03-02T08:30:00Z");
  private Database database;
  private Sessions sessions;

  @BeforeEach
  void open() {
    Opening opening = Database.embedded(data, Durability.PROCESS_DEATH);
    database = assertInstanceOf(Opening.Opened.class, opening).database();
    database.trainers().add(NOOR);
    sessions = new Sessions(database.trainers(), database.trainerSessions(), () -> now, RANDOM);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private String signedIn(KeptTrainer trainer) {
    Request request =
        new Request(
            "/trainer/sign-in",
            Map.of(),
            Form.EMPTY,
            Form.EMPTY,
            new PersonId("c".repeat(32)),
            "en",
            "192.0.2.1",
            "http://localhost:8080",
            Optional.empty(),
            Held.NOTHING,
            false);
    return assertInstanceOf(Reply.SignedIn.class, sessions.signIn(request, trainer, "/")).session();
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  @Test
  void aSessionLastsAsLongAsItIsUsedEveryFortnight() {
    String session = signedIn(NOOR);
    assertEquals(Optional.of(new Recognised(NOOR.trainer(), false)), sessions.of(session));
    for (int fortnight = 0; fortnight < 10; fortnight++) {
      pass(Duration.ofDays(14).minusMillis(1));
      assertEquals(Optional.of(new Recognised(NOOR.trainer(), true)), sessions.of(session));
      assertEquals(Optional.of(new Recognised(NOOR.trainer(), false)), sessions.of(session));
    }
    pass(Duration.ofDays(14));
    assertEquals(Optional.empty(), sessions.of(session));
  }

  @Test
  void whatIsNoSessionIsNobodys() {
    signedIn(NOOR);
    for (String session : new String[] {"", "A".repeat(43), "x".repeat(10_000), "\u0000"}) {
      assertEquals(Optional.empty(), sessions.of(session));
    }
  }

  @Test
  void aPasswordThatWasChangedWhileItWasLookedAtLetsNobodyIn() {
    database.trainers().changePassword(NOOR.trainer().id(), 1, "another hash");
    assertEquals(Optional.empty(), sessions.of(signedIn(NOOR)));
  }

  @Test
  void onlyADigestOfASessionIsKept() {
    String session = signedIn(NOOR);
    assertEquals(Optional.empty(), database.trainerSessions().find(session, now));
    String digest = new Token(session).digest();
    assertTrue(database.trainerSessions().find(digest, now).isPresent());
    assertEquals(Optional.empty(), sessions.of(digest));
  }

  @Test
  void anInvitationIsNothingAfterAWeek() {
    Links links =
        new Links(OperatorLink.none(), database.invitations(), database.trainers(), () -> now);
    Token token = Token.drawn(RANDOM);
    TrainerId noor = NOOR.trainer().id();
    database
        .invitations()
        .give(new KeptInvitation(token.digest(), noor, now, now.plus(Duration.ofDays(7))), now);
    pass(Duration.ofDays(7).minusMillis(1));
    Links.Link link = links.find(token).orElseThrow();
    assertEquals(new Links.Link.Invitation("Noor"), link);
    pass(Duration.ofMillis(1));
    assertEquals(Optional.empty(), links.find(token));
    assertEquals(false, links.take(token, link, noor), "nor for whoever had the form open");
  }
}
