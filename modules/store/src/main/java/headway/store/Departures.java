package headway.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/**
 * Marks of people who were erased, so that an old cookie of theirs opens nothing. A mark tells
 * nobody who it was: it is the signature of an id that is kept nowhere.
 */
public final class Departures {
  private static final String MARK = "_id";
  private static final String AT = "at";

  private final MongoCollection<Document> documents;

  Departures(MongoCollection<Document> documents) {
    this.documents = documents;
  }

  /** Keeps a mark; one that is kept already stays as it is. */
  public void keep(String mark, Instant at) {
    Patience.insert(documents, new Document(MARK, mark).append(AT, Date.from(at)));
  }

  /** Those since a moment; what is older has served, and is taken away. */
  public List<String> since(Instant moment) {
    Patience.patiently(() -> documents.deleteMany(Filters.lt(AT, Date.from(moment))));
    return Patience.patiently(
        () -> documents.find().map(document -> document.getString(MARK)).into(new ArrayList<>()));
  }
}
