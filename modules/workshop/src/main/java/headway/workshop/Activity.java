package headway.workshop;

import java.time.Instant;

/** What a room does once it has begun, by the plan's mode. */
public sealed interface Activity permits Practice, Performance, RolePlay {
  /** When it began. */
  Instant begun();
}
