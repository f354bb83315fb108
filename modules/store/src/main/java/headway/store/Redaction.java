package headway.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import headway.people.PersonId;
import headway.workshop.Participant;
import headway.workshop.Plan;
import headway.workshop.Workshop;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Takes somebody's names, and what was written of them, out of a workshop's log. What else they did
 * stays where it was, so that the log still comes to the same workshop.
 */
final class Redaction {
  /** What stands where a name was, or a reason. */
  private static final String NO_NAME = "–";

  private final MongoCollection<Document> log;
  private final PersonId person;
  private final PersonId nobody;

  Redaction(MongoCollection<Document> log, PersonId person, PersonId nobody) {
    this.log = log;
    this.person = person;
    this.nobody = nobody;
  }

  /**
   * Redacts one workshop's log.
   *
   * @param documents all of it, in their order
   */
  void of(List<Document> documents, Plan plan) {
    Map<String, Integer> joins = new HashMap<>();
    Set<Integer> theirs = new HashSet<>();
    Logged logged = new Logged(Workshop.planned(plan), 0);
    for (Document document : documents) {
      int before = logged.workshop().participants().size();
      logged = Workshops.after(logged, document);
      if ("move".equals(document.getString(OperationMapping.KIND))) {
        theirs.remove(document.getInteger(OperationMapping.PARTICIPANT));
      }
      int after = logged.workshop().participants().size();
      if (after > before) {
        joins.put(document.getString("_id"), after);
      }
      logged.workshop().participant(person).map(Participant::number).ifPresent(theirs::add);
    }
    for (Document document : documents) {
      int participant =
          joins.getOrDefault(
              document.getString("_id"), document.getInteger(OperationMapping.PARTICIPANT, 0));
      if (theirs.contains(participant)) {
        redact(document, NO_NAME);
      } else if (person.text().equals(document.getString(OperationMapping.PERSON))) {
        // It is somebody else's by now, who keeps the name.
        redact(document, document.getString(OperationMapping.NAME));
      }
    }
  }

  private void redact(Document document, @Nullable String name) {
    Document redacted = new Document(document);
    redacted.replace(OperationMapping.PERSON, nobody.text());
    redacted.replace(OperationMapping.NAME, name);
    redacted.replace(DebriefingMapping.REASON, NO_NAME);
    redacted.replace(DebriefingMapping.TEXT, NO_NAME);
    if (!redacted.equals(document)) {
      Patience.patiently(() -> log.replaceOne(eq("_id", document.getString("_id")), redacted));
    }
  }
}
