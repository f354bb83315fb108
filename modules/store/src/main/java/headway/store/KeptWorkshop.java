package headway.store;

import headway.workshop.JoinCode;
import headway.workshop.Plan;
import headway.workshop.WorkshopId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a workshop was made with, and what never changes of it.
 *
 * @param code that people join with; no other workshop's
 * @param made when, to the millisecond
 */
public record KeptWorkshop(WorkshopId id, JoinCode code, Plan plan, Instant made) {
  public KeptWorkshop {
    made = made.truncatedTo(ChronoUnit.MILLIS);
  }
}
