package headway.server.own;

import headway.people.PersonId;
import headway.server.http.Signature;
import headway.server.http.Visitors;
import headway.store.Database;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Erases people, and knows whoever comes back with the cookie of one who was. Another device may
 * still hold it; it would open an account that looks like theirs and is empty. Safe for many
 * threads.
 */
public final class Farewells {
  private final Database database;
  private final Signature signature;
  private final InstantSource clock;
  private final Set<String> gone = ConcurrentHashMap.newKeySet();

  /** With those who were erased within the life of a cookie. */
  public Farewells(Database database, Signature signature, InstantSource clock) {
    this.database = database;
    this.signature = signature;
    this.clock = clock;
    gone.addAll(database.departures().since(clock.instant().minus(Visitors.KEPT)));
  }

  /** Whether this one was erased. */
  public boolean isGone(PersonId person) {
    return gone.contains(mark(person));
  }

  /** Erases all that is kept of a person, whose cookie opens nothing from here on. */
  void erase(PersonId person) {
    if (database.playthroughs().has(person, 1)) {
      String mark = mark(person);
      database.departures().keep(mark, clock.instant());
      gone.add(mark);
    }
    database.erase(person);
  }

  private String mark(PersonId person) {
    return signature.of("gone " + person.text());
  }
}
