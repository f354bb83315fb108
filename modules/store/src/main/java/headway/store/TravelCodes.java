package headway.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import headway.people.PersonId;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Codes that bring a person to another device: {@code {_id: digest, person, until, taken?}}. A code
 * serves one browser, and a person has at most one. Of the code itself only a digest is kept.
 *
 * <p>{@code taken} is whoever that browser was before: to the same one it is answered again, as
 * often as the answer is lost on its way.
 */
public final class TravelCodes {
  private static final String ID = "_id";
  private static final String PERSON = "person";
  private static final String UNTIL = "until";
  private static final String TAKEN = "taken";

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

  /**
   * Whose code it is; it serves nobody else from now on.
   *
   * @param by whoever typed it
   */
  public Taking take(String digest, PersonId by, Instant now) {
    Bson valid = and(eq(ID, digest), gt(UNTIL, Date.from(now)));
    Bson free = or(exists(TAKEN, false), eq(TAKEN, by.text()));
    @Nullable Document taken =
        Patience.patiently(
            () ->
                documents.findOneAndUpdate(
                    and(valid, ne(PERSON, by.text()), free), set(TAKEN, by.text())));
    return taken != null
        ? new Taking.Taken(new PersonId(taken.getString(PERSON)))
        : Optional.ofNullable(Patience.patiently(() -> documents.find(valid).first()))
            .filter(document -> by.text().equals(document.getString(PERSON)))
            .<Taking>map(own -> own.containsKey(TAKEN) ? new Taking.Arrived() : new Taking.Own())
            .orElseGet(Taking.NotThere::new);
  }

  void erase(PersonId person) {
    Patience.patiently(() -> documents.deleteMany(eq(PERSON, person.text())));
  }
}
