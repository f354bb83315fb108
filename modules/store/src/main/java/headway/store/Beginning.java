package headway.store;

import headway.people.PersonId;
import headway.workshop.WorkshopId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a playthrough is begun with, and what never changes of it.
 *
 * @param scenario the scenario's id
 * @param hash the scenario's content hash
 * @param language that the trainee chose, BCP 47
 * @param hints whether the trainee switched hints on
 * @param origin the playthrough it continues from; null for one that starts at the start
 * @param moves those it has from its origin; none without
 * @param workshop that it is played in; null for one that is played alone
 * @param created when it was begun, to the millisecond
 * @param parameters the words of a workshop's trainer in place of the scenario's parameters, by
 *     their names; none where the author's stand
 */
public record Beginning(
    PlaythroughId id,
    PersonId person,
    String scenario,
    String hash,
    long seed,
    String language,
    boolean hints,
    @Nullable PlaythroughId origin,
    List<KeptMove> moves,
    @Nullable WorkshopId workshop,
    Instant created,
    Map<String, String> parameters) {
  public Beginning {
    moves = List.copyOf(moves);
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    created = created.truncatedTo(ChronoUnit.MILLIS);
    if (origin == null && !moves.isEmpty()) {
      throw new IllegalArgumentException("Moves come from the playthrough that is continued");
    }
  }

  /** One in which the author's words stand. */
  public Beginning(
      PlaythroughId id,
      PersonId person,
      String scenario,
      String hash,
      long seed,
      String language,
      boolean hints,
      @Nullable PlaythroughId origin,
      List<KeptMove> moves,
      @Nullable WorkshopId workshop,
      Instant created) {
    this(
        id, person, scenario, hash, seed, language, hints, origin, moves, workshop, created,
        Map.of());
  }

  /** One that starts at the start. */
  public static Beginning afresh(
      PlaythroughId id,
      PersonId person,
      String scenario,
      String hash,
      long seed,
      String language,
      boolean hints,
      Instant created) {
    return new Beginning(
        id, person, scenario, hash, seed, language, hints, null, List.of(), null, created);
  }

  /** The same, played in a workshop. */
  public Beginning in(WorkshopId other) {
    return new Beginning(
        id,
        person,
        scenario,
        hash,
        seed,
        language,
        hints,
        origin,
        moves,
        other,
        created,
        parameters);
  }

  /** The same, in a trainer's own words. */
  public Beginning with(Map<String, String> words) {
    return new Beginning(
        id, person, scenario, hash, seed, language, hints, origin, moves, workshop, created, words);
  }
}
