package headway.server.workshop;

import headway.people.PersonId;
import headway.store.Database;
import headway.store.KeptWorkshop;
import headway.workshop.WorkshopId;
import java.util.List;

/**
 * Erases workshops: who took part, what was done and said about it. What people played on their own
 * phones is theirs and stays; what simulated people played is nobody's and goes.
 */
public record Erasures(Database database, Rooms rooms) {
  void erase(List<KeptWorkshop> workshops) {
    if (workshops.isEmpty()) {
      return;
    }
    List<WorkshopId> ids = workshops.stream().map(KeptWorkshop::id).toList();
    List<PersonId> simulated =
        workshops.stream()
            .filter(workshop -> workshop.plan().rehearsal())
            .flatMap(workshop -> new Extras(workshop.id()).people().stream())
            .toList();
    rooms.erasing(ids, () -> database.erase(ids, simulated));
  }
}
