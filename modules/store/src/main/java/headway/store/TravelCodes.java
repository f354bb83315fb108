package headway.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import headway.people.PersonId;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/**
 * Codes that bring a person to another device: {@code {_id: digest, person, until}}. A code serves
 * once, and a person has at most one. Of the code itself only a digest is kept.
 */
public final class TravelCodes {
  private static final String ID = "_id";
  private static final String PERSON = "person";
  private static final String UNTIL = "until";

  private final MongoCollection<Document> documents;

  TravelCodes(MongoCollection<Document> documents) {
    this.documents = documents;
    documents.createIndex(Indexes.ascending(PERSON));
  }

  /**
   * Gives a person a code, in place of the one before; what has expired is forgotten.
   *
   * @param digest of the code; never the code
   * @return false where somebody has that very code: draw another
   */
  public boolean give(PersonId person, String digest, Instant now, Instant until) {
    Patience.patiently(() -> documents.deleteMany(lte(UNTIL, Date.from(now))));
    Patience.patiently(() -> documents.deleteMany(eq(PERSON, person.text())));
    return Patience.insert(
        documents,
        new Document(ID, digest).append(PERSON, person.text()).append(UNTIL, Date.from(until)));
  }

  /** Whose code it is; it serves no second time. */
  public Optional<PersonId> take(String digest, Instant now) {
    return Optional.ofNullable(
            documents.findOneAndDelete(and(eq(ID, digest), gt(UNTIL, Date.from(now)))))
        .map(document -> new PersonId(document.getString(PERSON)));
  }

  void erase(PersonId person) {
    Patience.patiently(() -> documents.deleteMany(eq(PERSON, person.text())));
  }
}
