package headway.server.http;

import headway.people.PersonId;
import headway.people.Trainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was asked, and by whom.
 *
 * @param path without query, and with one slash at its start: with two it would name a host
 * @param parameters parts of the path by name
 * @param query the query's fields, and the parts of the path by name
 * @param form what was posted; empty for other requests
 * @param person whoever holds this browser's cookie
 * @param language of the interface, {@code nl} or {@code en}
 * @param machine the address of the one that it comes from, as numbers
 * @param origin this server's, as the browser names it, like {@code http://localhost:8080}
 * @param trainer whoever is signed in
 * @param held what the browser holds of a trainer, who need not be signed in
 * @param partial whether a script asks and wants the part that changes
 */
public record Request(
    String path,
    Map<String, String> parameters,
    Form query,
    Form form,
    PersonId person,
    String language,
    String machine,
    String origin,
    Optional<Trainer> trainer,
    Held held,
    boolean partial) {
  public Request {
    parameters = Map.copyOf(parameters);
  }

  /** A part of the path; it is a mistake to ask for one that the route does not have. */
  public String parameter(String name) {
    String value = parameters.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The route has no part " + name);
    }
    return value;
  }

  /** The same, by this trainer. */
  Request by(Trainer signedIn) {
    return new Request(
        path,
        parameters,
        query,
        form,
        person,
        language,
        machine,
        origin,
        Optional.of(signedIn),
        held,
        partial);
  }

  /** Whether a trainer asks. */
  public boolean byTrainer() {
    return trainer.isPresent();
  }

  /** Who asks, at an address that is for trainers alone. */
  public Trainer signedIn() {
    return trainer.orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
  }

  /** The path with its query, as a page may link to it. */
  public String address() {
    List<String> fields = new ArrayList<>();
    new TreeMap<>(query.fields())
        .forEach(
            (name, values) ->
                values.stream()
                    .filter(value -> !value.equals(parameters.get(name)))
                    .forEach(
                        value ->
                            fields.add(Exchange.escaped(name) + "=" + Exchange.escaped(value))));
    return fields.isEmpty() ? path : path + "?" + String.join("&", fields);
  }
}
