package headway.store;

import headway.people.TrainerId;
import headway.workshop.JoinCode;
import headway.workshop.Plan;
import headway.workshop.WorkshopId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a workshop was made with, and what never changes of it.
 *
 * @param code that people join with; no other workshop's
 * @param made when, to the millisecond
 * @param trainer who leads it; null for one that was made when every trainer led each
 */
public record KeptWorkshop(
    WorkshopId id, JoinCode code, Plan plan, Instant made, @Nullable TrainerId trainer) {
  public KeptWorkshop {
    made = made.truncatedTo(ChronoUnit.MILLIS);
  }

  /** One that every trainer leads. */
  public KeptWorkshop(WorkshopId id, JoinCode code, Plan plan, Instant made) {
    this(id, code, plan, made, null);
  }

  public boolean isLedBy(TrainerId other) {
    return trainer == null || trainer.equals(other);
  }
}
