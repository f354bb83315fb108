package headway.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import headway.people.TrainerId;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** Browsers in which trainers are signed in. */
public final class TrainerSessions {
  private final MongoCollection<Document> documents;

  TrainerSessions(MongoCollection<Document> documents) {
    this.documents = documents;
  }

  /** Keeps a new session; what is over is forgotten. */
  public void begin(KeptSession session, Instant now) {
    Patience.patiently(() -> documents.deleteMany(lte(SessionMapping.UNTIL, Date.from(now))));
    Patience.insert(documents, SessionMapping.write(session));
  }

  /** The session with that digest; none that is over. */
  public Optional<KeptSession> find(String digest, Instant now) {
    return Patience.patiently(
            () ->
                Optional.ofNullable(
                    documents
                        .find(
                            and(
                                eq(SessionMapping.ID, digest),
                                gt(SessionMapping.UNTIL, Date.from(now))))
                        .first()))
        .map(SessionMapping::read);
  }

  public void extend(String digest, Instant until) {
    Patience.patiently(
        () ->
            documents.updateOne(
                eq(SessionMapping.ID, digest), set(SessionMapping.UNTIL, Date.from(until))));
  }

  public void end(String digest) {
    Patience.patiently(() -> documents.deleteOne(eq(SessionMapping.ID, digest)));
  }

  /** Forgets all of a trainer's. */
  public void endAll(TrainerId trainer) {
    Patience.patiently(() -> documents.deleteMany(eq(SessionMapping.TRAINER, trainer.text())));
  }
}
