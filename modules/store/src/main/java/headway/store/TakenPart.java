package headway.store;

import headway.workshop.Participant;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * That somebody takes part in a workshop, and everything that is kept of what they did there.
 *
 * @param participant as they stand
 * @param deeds in their order
 */
public record TakenPart(KeptWorkshop workshop, Participant participant, List<Deed> deeds) {
  /**
   * One thing that was done.
   *
   * @param kind the word that it is kept under
   * @param details by the names that they are kept under
   */
  public record Deed(String kind, Instant at, SequencedMap<String, Object> details) {
    public Deed {
      details = Collections.unmodifiableSequencedMap(new TreeMap<>(details));
    }
  }

  public TakenPart {
    deeds = List.copyOf(deeds);
  }
}
