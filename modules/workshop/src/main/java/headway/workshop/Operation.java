package headway.workshop;

import java.time.Instant;

/**
 * What someone wants to change of a workshop. It carries its instant, so that the same operations
 * in the same order always come to the same workshop.
 */
public sealed interface Operation
    permits Facilitation, Participation, Progress, Staging, Enacting, Debriefing {
  /** When it was asked for. */
  Instant at();
}
