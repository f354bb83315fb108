package headway.store;

import static headway.store.Samples.MORNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import headway.people.SignInName;
import headway.people.Trainer;
import headway.people.TrainerId;
import headway.people.TrainerName;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedTrainersTest extends TrainersContract {
  @TempDir Path data;

  @Override
  Database open() {
    return EmbeddedDatabaseTest.embedded(data.resolve("contract"), Durability.PROCESS_DEATH);
  }

  @Test
  void aRestartKeepsTrainersAndThatNoTwoHaveOneName() {
    Path folder = data.resolve("restart");
    KeptTrainer noor = named("a", "noor");
    KeptSession session = new KeptSession("one", noor.trainer().id(), 1, MORNING.plusSeconds(60));
    try (Database before = EmbeddedDatabaseTest.embedded(folder, Durability.PROCESS_DEATH)) {
      before.trainers().add(noor);
      before.trainerSessions().begin(session, MORNING);
    }
    try (Database after = EmbeddedDatabaseTest.embedded(folder, Durability.PROCESS_DEATH)) {
      assertEquals(Optional.of(noor), after.trainers().find(new SignInName("noor")));
      assertEquals(Optional.of(session), after.trainerSessions().find("one", MORNING));
      assertFalse(after.trainers().add(named("b", "noor")));
    }
  }

  private static KeptTrainer named(String letter, String signInName) {
    Trainer trainer =
        new Trainer(
            new TrainerId(letter.repeat(32)), new TrainerName("Noor"), new SignInName(signInName));
    return new KeptTrainer(trainer, "hash", 1, MORNING);
  }
}
