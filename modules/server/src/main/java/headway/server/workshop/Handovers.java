package headway.server.workshop;

import headway.workshop.JoinCode;
import headway.workshop.WorkshopId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Codes with which participants go on with another device. Each serves once, within ten minutes,
 * and a participant has at most one. They are kept in memory: after a restart the trainer asks for
 * another.
 */
public final class Handovers {
  private static final Duration VALID = Duration.ofMinutes(10);

  private final InstantSource clock;
  private final Supplier<JoinCode> codes;
  private final Map<JoinCode, Held> held = new HashMap<>();

  /** A participant's place in a workshop. */
  record Place(WorkshopId workshop, int participant) {}

  /** A code, and until when it serves. */
  record Drawn(JoinCode code, Instant until) {}

  private record Held(Place place, Instant until) {}

  /**
   * With none yet.
   *
   * @param codes draws codes that nobody can foresee
   */
  public Handovers(InstantSource clock, Supplier<JoinCode> codes) {
    this.clock = clock;
    this.codes = codes;
  }

  /** A new code for a place, instead of the one before. */
  synchronized Drawn draw(Place place) {
    Instant now = clock.instant();
    held.values().removeIf(each -> !each.until().isAfter(now) || each.place().equals(place));
    JoinCode code = codes.get();
    while (held.containsKey(code)) {
      code = codes.get();
    }
    Instant until = now.plus(VALID);
    held.put(code, new Held(place, until));
    return new Drawn(code, until);
  }

  /** The place that a code leads to; it serves after that as before. */
  synchronized Optional<Place> find(JoinCode code) {
    return Optional.ofNullable(held.get(code))
        .filter(each -> each.until().isAfter(clock.instant()))
        .map(Held::place);
  }

  /** The same, for whoever comes first. */
  synchronized Optional<Place> take(JoinCode code) {
    Optional<Place> place = find(code);
    held.remove(code);
    return place;
  }
}
