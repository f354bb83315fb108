package headway.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import headway.assessment.Assessment;
import headway.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Every playthrough, each a person's own: with another person's id it is not found.
 *
 * <p>Every operation throws {@link com.mongodb.MongoException} where the database cannot be
 * reached; whether it was done is then unknown, and it may be repeated as it was.
 */
public final class Playthroughs {
  private static final int STRIPES = 256;

  private final MongoCollection<Document> documents;
  private final PlaythroughCache cache;

  /** Whoever is being erased is not continued meanwhile; one lock for many people. */
  private final List<ReadWriteLock> erasing =
      Stream.<ReadWriteLock>generate(ReentrantReadWriteLock::new).limit(STRIPES).toList();

  Playthroughs(MongoCollection<Document> documents, PlaythroughCache cache) {
    this.documents = documents;
    this.cache = cache;
    documents.createIndex(Indexes.ascending(PlaythroughMapping.PERSON));
  }

  /**
   * Stores a new one. The same beginning stored again changes nothing.
   *
   * @throws IllegalStateException where another playthrough has that id
   */
  public KeptPlaythrough begin(Beginning beginning) {
    KeptPlaythrough kept = beginOnce(beginning);
    if (!kept.beginning().equals(beginning)) {
      throw new IllegalStateException("Two playthroughs with one id");
    }
    return kept;
  }

  /**
   * Stores one that continues another, unless that person has one with that id, which then stays as
   * it is and is given back. It takes the words of its origin along, so that neither is begun while
   * its person is being erased, nor after that.
   *
   * @return empty where that person has no such origin any more
   */
  public Optional<KeptPlaythrough> continueOnce(Beginning beginning) {
    PlaythroughId origin = Objects.requireNonNull(beginning.origin(), "It continues nothing");
    Lock lock = erasing(beginning.person()).readLock();
    lock.lock();
    try {
      return find(origin, beginning.person()).map(found -> beginOnce(beginning));
    } finally {
      lock.unlock();
    }
  }

  /** Does all that erases a person while nothing of theirs is continued. */
  void erasing(PersonId person, Runnable everything) {
    Lock lock = erasing(person).writeLock();
    lock.lock();
    try {
      everything.run();
    } finally {
      lock.unlock();
    }
  }

  private ReadWriteLock erasing(PersonId person) {
    return erasing.get(Math.floorMod(person.hashCode(), STRIPES));
  }

  /**
   * Stores a new one, unless that person has one with that id, which then stays as it is and is
   * given back. Of two who begin at once, both get the one that was first.
   *
   * @throws IllegalStateException where another person's playthrough has that id
   */
  public KeptPlaythrough beginOnce(Beginning beginning) {
    return cache
        .change(
            beginning.id(),
            ignored -> {
              Document document = PlaythroughMapping.write(beginning);
              return Patience.insert(documents, document)
                  ? Optional.of(PlaythroughMapping.read(document))
                  : stored(beginning.id(), beginning.person());
            })
        .orElseThrow(() -> new IllegalStateException("Two playthroughs with one id"));
  }

  /** The one with that id, if it is that person's. */
  public Optional<KeptPlaythrough> find(PlaythroughId id, PersonId person) {
    return cache.find(id, () -> stored(id, person)).filter(found -> isOf(found, person));
  }

  private static boolean isOf(KeptPlaythrough kept, PersonId person) {
    return kept.beginning().person().equals(person);
  }

  private Optional<KeptPlaythrough> stored(PlaythroughId id, PersonId person) {
    return Patience.patiently(() -> Optional.ofNullable(documents.find(own(id, person)).first()))
        .map(PlaythroughMapping::read);
  }

  /** How many a person has. */
  public int count(PersonId person) {
    return listed(person, 0);
  }

  /**
   * Whether a person has as many, or more.
   *
   * @param number from 1
   */
  public boolean has(PersonId person, int number) {
    return listed(person, number) >= number;
  }

  /**
   * Lists what the index finds of a person's: asked to count, the embedded database reads what
   * there is of everybody.
   */
  private int listed(PersonId person, int most) {
    return Patience.patiently(
            () ->
                documents
                    .find(eq(PlaythroughMapping.PERSON, person.text()))
                    .projection(Projections.include(PlaythroughMapping.ID))
                    .limit(most)
                    .into(new ArrayList<>()))
        .size();
  }

  /** All of a person's, the newest first. */
  public List<KeptPlaythrough> of(PersonId person) {
    return Patience.patiently(
        () ->
            documents
                .find(eq(PlaythroughMapping.PERSON, person.text()))
                .sort(Sorts.descending(PlaythroughMapping.CREATED, PlaythroughMapping.ID))
                .map(PlaythroughMapping::read)
                .into(new ArrayList<>()));
  }

  /**
   * Stores a move if the playthrough waits for that turn.
   *
   * @param turn the turn it answers, from 1
   * @param ends whether it leads to an ending
   */
  public Appending append(
      PlaythroughId id, PersonId person, int turn, KeptMove move, boolean ends) {
    Bson waiting =
        and(
            own(id, person),
            eq(PlaythroughMapping.MADE, turn - 1),
            eq(PlaythroughMapping.ENDED, false));
    Bson made =
        combine(
            push(PlaythroughMapping.MOVES, PlaythroughMapping.write(move)),
            inc(PlaythroughMapping.MADE, 1),
            set(PlaythroughMapping.ENDED, ends),
            set(PlaythroughMapping.UPDATED, Date.from(move.at())));
    Optional<KeptPlaythrough> after =
        cache.change(
            id,
            known ->
                known
                    .filter(at -> isOf(at, person) && at.turn() == turn && !at.ended())
                    .map(
                        at ->
                            isChanged(waiting, made)
                                ? Optional.of(at.after(move, ends))
                                : Optional.<KeptPlaythrough>empty())
                    .orElseGet(() -> changed(waiting, made)));
    if (after.isPresent()) {
      return new Appending.Appended(after.get());
    }
    return find(id, person)
        .map(now -> unchanged(now, turn, move))
        .orElseGet(Appending.NotFound::new);
  }

  private static Appending unchanged(KeptPlaythrough now, int turn, KeptMove move) {
    boolean repeated =
        turn >= 1 && turn <= now.moves().size() && now.moves().get(turn - 1).repeats(move);
    return repeated ? new Appending.Repeated(now) : new Appending.Stale(now);
  }

  /** Keeps the assessment of an ended playthrough, unless one is kept. */
  public Scored score(PlaythroughId id, PersonId person, Assessment assessment) {
    Bson unscored =
        and(
            own(id, person),
            eq(PlaythroughMapping.ENDED, true),
            exists(PlaythroughMapping.ASSESSMENT, false));
    Bson scored = set(PlaythroughMapping.ASSESSMENT, AssessmentMapping.write(assessment));
    Optional<KeptPlaythrough> after = cache.change(id, ignored -> changed(unscored, scored));
    if (after.isPresent()) {
      return new Scored.Kept(after.get());
    }
    return find(id, person).map(Playthroughs::unscored).orElseGet(Scored.NotFound::new);
  }

  private static Scored unscored(KeptPlaythrough now) {
    return now.assessment() == null ? new Scored.Unended(now) : new Scored.Before(now);
  }

  /**
   * Sets what the trainee will try in real life, in place of what was set before and of how that
   * went.
   *
   * @return the playthrough with it; empty where that person has no such playthrough
   */
  public Optional<KeptPlaythrough> intend(PlaythroughId id, PersonId person, Intention intention) {
    Bson written =
        combine(
            set(PlaythroughMapping.INTENTION, PlaythroughMapping.write(intention)),
            set(PlaythroughMapping.UPDATED, Date.from(whenChanged(intention))));
    return cache.change(id, ignored -> changed(own(id, person), written));
  }

  private static Instant whenChanged(Intention intention) {
    FollowUp followUp = intention.followUp();
    return followUp == null ? intention.written() : followUp.at();
  }

  /** All of one person's become another's, who is the same human being on another device. */
  public void pass(PersonId from, PersonId to) {
    cache.changeMany(
        () ->
            Patience.patiently(
                () ->
                    documents.updateMany(
                        eq(PlaythroughMapping.PERSON, from.text()),
                        set(PlaythroughMapping.PERSON, to.text()))));
  }

  /** One becomes somebody's, whoever's it was. */
  public void pass(PlaythroughId id, PersonId to) {
    var _ =
        cache.change(
            id,
            ignored ->
                changed(
                    eq(PlaythroughMapping.ID, id.text()),
                    set(PlaythroughMapping.PERSON, to.text())));
  }

  /** Takes away all of a person's. */
  void erase(PersonId person) {
    cache.changeMany(
        () ->
            Patience.patiently(
                () -> documents.deleteMany(eq(PlaythroughMapping.PERSON, person.text()))));
  }

  /** Spares the database to tell what became of one that is at hand. */
  private boolean isChanged(Bson which, Bson how) {
    return Patience.patiently(() -> documents.updateOne(which, how)).getMatchedCount() == 1;
  }

  private Optional<KeptPlaythrough> changed(Bson which, Bson how) {
    FindOneAndUpdateOptions after =
        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
    return Patience.patiently(
            () -> Optional.ofNullable(documents.findOneAndUpdate(which, how, after)))
        .map(PlaythroughMapping::read);
  }

  private static Bson own(PlaythroughId id, PersonId person) {
    return and(eq(PlaythroughMapping.ID, id.text()), eq(PlaythroughMapping.PERSON, person.text()));
  }
}
