package headway.store;

/** What an acknowledged write survives in the embedded database. */
public enum Durability {
  /** The death of the process. A loss of power may take the last second. */
  PROCESS_DEATH,
  /** A loss of power too; every write then waits for the disk. */
  POWER_LOSS
}
