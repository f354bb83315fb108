package headway.store;

import static headway.store.Samples.NADIA;
import static headway.store.Samples.beginning;
import static headway.store.Samples.move;

import java.nio.file.Path;

/**
 * A process to be killed: four clients write move after move into the embedded database, and each
 * line tells one that was acknowledged.
 *
 * <p>Arguments: the data folder; the number of the first playthrough that is not there yet.
 */
final class WritingClients {
  static final int CLIENTS = 4;
  static final int MOVES = 12;

  private final Playthroughs playthroughs;
  private long next;

  private WritingClients(Playthroughs playthroughs, long next) {
    this.playthroughs = playthroughs;
    this.next = next;
  }

  public static void main(String[] arguments) {
    Path data = Path.of(arguments[0]);
    switch (Database.embedded(data, Durability.PROCESS_DEATH)) {
      case Opening.Opened(Database database) -> {
        WritingClients clients =
            new WritingClients(database.playthroughs(), Long.parseLong(arguments[1]));
        for (int client = 0; client < CLIENTS; client++) {
          Thread.ofPlatform().start(clients::write);
        }
      }
      case Opening.InUse refused -> throw new IllegalStateException(refused.toString());
      case Opening.Unusable refused -> throw new IllegalStateException(refused.toString());
    }
  }

  private void write() {
    while (true) {
      long number = number();
      playthroughs.begin(beginning(number, NADIA));
      acknowledged(number, 0);
      for (int turn = 1; turn <= MOVES; turn++) {
        playthroughs.append(
            Samples.playthrough(number), NADIA, turn, move("move-" + turn), turn == MOVES);
        acknowledged(number, turn);
      }
    }
  }

  private synchronized long number() {
    return next++;
  }

  private static void acknowledged(long number, int turn) {
    System.out.println(number + " " + turn + " acknowledged");
  }
}
