package headway.store;

import headway.people.Trainer;
import java.time.Instant;

/**
 * A trainer as kept.
 *
 * @param passwordHash what the password is held against, with how it was made; never the password
 * @param generation of their sessions; those of an earlier one are over
 */
public record KeptTrainer(Trainer trainer, String passwordHash, int generation, Instant created) {
  /** Never the hash, so that no log ever has it. */
  @Override
  public String toString() {
    return "KeptTrainer[" + trainer.id().text() + ", generation " + generation + "]";
  }
}
