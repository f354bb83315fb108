package headway.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import headway.people.PersonId;
import headway.workshop.JoinCode;
import headway.workshop.Operation;
import headway.workshop.Outcome;
import headway.workshop.Participant;
import headway.workshop.Participation;
import headway.workshop.Workshop;
import headway.workshop.WorkshopId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Workshops: what each was made with, and a log of what was done in it, one document for each
 * operation. A workshop as it stands is its last snapshot and what was done since.
 *
 * <p>Every operation throws {@link com.mongodb.MongoException} where the database cannot be
 * reached; whether it was done is then unknown, and it may be repeated as it was.
 */
public final class Workshops {
  /** Every so many operations there is a snapshot. */
  static final int BETWEEN_SNAPSHOTS = 100;

  private final MongoCollection<Document> workshops;
  private final MongoCollection<Document> log;
  private final MongoCollection<Document> snapshots;

  Workshops(MongoDatabase kept) {
    workshops = kept.getCollection("workshops");
    log = kept.getCollection("workshop-log");
    snapshots = kept.getCollection("workshop-snapshots");
    workshops.createIndex(Indexes.ascending(WorkshopMapping.CODE), new IndexOptions().unique(true));
    log.createIndex(Indexes.ascending(OperationMapping.WORKSHOP));
    log.createIndex(Indexes.ascending(OperationMapping.PERSON));
  }

  /**
   * Stores a new one.
   *
   * @return whether it is kept; not where another has its code or its id
   */
  public boolean make(KeptWorkshop workshop) {
    return Patience.insert(workshops, WorkshopMapping.write(workshop))
        || find(workshop.id()).filter(workshop::equals).isPresent();
  }

  public Optional<KeptWorkshop> find(WorkshopId id) {
    return first(eq(WorkshopMapping.ID, id.text()));
  }

  public Optional<KeptWorkshop> find(JoinCode code) {
    return first(eq(WorkshopMapping.CODE, code.text()));
  }

  private Optional<KeptWorkshop> first(Bson which) {
    return Patience.patiently(() -> Optional.ofNullable(workshops.find(which).first()))
        .map(WorkshopMapping::read);
  }

  /** All of them, the newest first. */
  public List<KeptWorkshop> all() {
    return Patience.patiently(
        () ->
            workshops
                .find()
                .sort(Sorts.descending(WorkshopMapping.MADE, WorkshopMapping.ID))
                .map(WorkshopMapping::read)
                .into(new ArrayList<>()));
  }

  /**
   * Appends an operation to a workshop's log, if it is the next.
   *
   * @param sequence from 1
   * @return whether it is there; not where another operation is
   */
  public boolean append(WorkshopId id, int sequence, Operation operation) {
    Document document = OperationMapping.write(id, sequence, operation);
    return Patience.insert(log, document)
        || Patience.patiently(
            () -> document.equals(log.find(eq("_id", document.getString("_id"))).first()));
  }

  /** Whether nothing was done in a workshop since. */
  public boolean isLast(WorkshopId id, int sequence) {
    return Patience.patiently(
        () -> log.find(eq("_id", OperationMapping.id(id, sequence + 1))).first() == null);
  }

  /** Keeps a snapshot where it is time for one, so that the log before it need not be read. */
  public void snapshot(WorkshopId id, Logged logged) {
    if (logged.sequence() % BETWEEN_SNAPSHOTS == 0) {
      Document document = WorkshopMapping.snapshot(id, logged);
      Patience.patiently(
          () ->
              snapshots.replaceOne(
                  eq(WorkshopMapping.ID, id.text()), document, new ReplaceOptions().upsert(true)));
    }
  }

  /** A workshop as it stands. */
  public Logged read(KeptWorkshop workshop) {
    Logged logged =
        Patience.patiently(
                () ->
                    Optional.ofNullable(
                        snapshots.find(eq(WorkshopMapping.ID, workshop.id().text())).first()))
            .map(document -> WorkshopMapping.readSnapshot(document, workshop.plan()))
            .orElseGet(() -> new Logged(Workshop.planned(workshop.plan()), 0));
    for (Document document : since(workshop.id(), logged.sequence())) {
      logged = after(logged, document);
    }
    return logged;
  }

  private List<Document> since(WorkshopId id, int sequence) {
    return Patience.patiently(
        () ->
            log.find(
                    and(
                        eq(OperationMapping.WORKSHOP, id.text()),
                        gt(OperationMapping.SEQUENCE, sequence)))
                .sort(Sorts.ascending(OperationMapping.SEQUENCE))
                .into(new ArrayList<>()));
  }

  /** A later version of the rules may refuse what was applied once; it then changes nothing. */
  static Logged after(Logged logged, Document document) {
    Workshop before = logged.workshop();
    Workshop after =
        before.apply(OperationMapping.read(document)) instanceof Outcome.Applied applied
            ? applied.after()
            : before;
    return new Logged(after, document.getInteger(OperationMapping.SEQUENCE));
  }

  /** One person goes on as another, who is the same human being on another device. */
  public void pass(PersonId from, PersonId to) {
    amend(from, number -> new Participation.Move(number, to, now()));
  }

  /**
   * Takes away who somebody was: from the workshops as they stand, from their logs, and from their
   * snapshots. What was chosen stays, as nobody's.
   *
   * @param nobody whom it belongs to from now on
   */
  void erase(PersonId person, PersonId nobody) {
    List<KeptWorkshop> joined = of(person);
    amend(person, number -> new Participation.Forget(number, nobody, now()));
    for (KeptWorkshop workshop : joined) {
      Patience.patiently(() -> snapshots.deleteOne(eq(WorkshopMapping.ID, workshop.id().text())));
      new Redaction(log, person, nobody).of(since(workshop.id(), 0), workshop.plan());
    }
  }

  /**
   * Takes away all that is kept of a workshop. What was made goes last, so that what did not get to
   * its end can be begun again.
   */
  void erase(WorkshopId id) {
    Patience.patiently(() -> log.deleteMany(eq(OperationMapping.WORKSHOP, id.text())));
    Patience.patiently(() -> snapshots.deleteOne(eq(WorkshopMapping.ID, id.text())));
    Patience.patiently(() -> workshops.deleteOne(eq(WorkshopMapping.ID, id.text())));
  }

  /** Those in which something was done, but nothing since; not those that are still to come. */
  public List<KeptWorkshop> untouchedSince(Instant since) {
    Map<String, Instant> last = new HashMap<>();
    for (Document document :
        Patience.patiently(
            () ->
                log.find()
                    .projection(Projections.include(OperationMapping.WORKSHOP, "at"))
                    .into(new ArrayList<>()))) {
      last.merge(
          document.getString(OperationMapping.WORKSHOP),
          document.getDate("at").toInstant(),
          (one, other) -> one.isAfter(other) ? one : other);
    }
    return all().stream()
        .filter(kept -> last.getOrDefault(kept.id().text(), since).isBefore(since))
        .toList();
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Appends an operation wherever a person takes part. */
  private void amend(PersonId person, IntFunction<Operation> amendment) {
    for (KeptWorkshop workshop : of(person)) {
      Logged logged = read(workshop);
      Optional<Participant> participant = logged.workshop().participant(person);
      while (participant.isPresent()
          && !append(
              workshop.id(), logged.sequence() + 1, amendment.apply(participant.get().number()))) {
        logged = read(workshop);
        participant = logged.workshop().participant(person);
      }
    }
  }

  /** Where somebody takes part, and what they did there. */
  public List<TakenPart> takenPart(PersonId person) {
    List<TakenPart> all = new ArrayList<>();
    for (KeptWorkshop workshop : of(person)) {
      read(workshop)
          .workshop()
          .participant(person)
          .ifPresent(
              participant ->
                  all.add(
                      new TakenPart(workshop, participant, deeds(workshop, participant.number()))));
    }
    return all;
  }

  private List<TakenPart.Deed> deeds(KeptWorkshop workshop, int participant) {
    List<TakenPart.Deed> deeds = new ArrayList<>();
    Logged logged = new Logged(Workshop.planned(workshop.plan()), 0);
    for (Document document : since(workshop.id(), 0)) {
      int before = logged.workshop().participants().size();
      logged = after(logged, document);
      int joined = logged.workshop().participants().size();
      if (participant == document.getInteger(OperationMapping.PARTICIPANT, 0)
          || (joined > before && joined == participant)) {
        deeds.add(OperationMapping.deed(document));
      }
    }
    return deeds;
  }

  /** The workshops that somebody has joined. */
  public List<KeptWorkshop> of(PersonId person) {
    List<String> ids =
        Patience.patiently(
            () ->
                log.find(eq(OperationMapping.PERSON, person.text()))
                    .map(document -> document.getString(OperationMapping.WORKSHOP))
                    .into(new ArrayList<>()));
    List<KeptWorkshop> joined = new ArrayList<>();
    for (String id : new LinkedHashSet<>(ids)) {
      find(new WorkshopId(id)).ifPresent(joined::add);
    }
    return joined;
  }
}
