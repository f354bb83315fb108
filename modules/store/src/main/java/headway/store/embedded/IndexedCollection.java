package headway.store.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that narrows a query by any index whose fields it names. Without that, an index
 * would serve only the query that names its fields and no other: every compare-and-set would read
 * the whole collection.
 */
final class IndexedCollection extends H2Collection {
  IndexedCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVMap<Object, Document> documents,
      MVMap<String, Object> figures,
      CursorRegistry cursors) {
    super(database, name, options, documents, figures, cursors);
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields) {
    for (Index<Object> index : getIndexes()) {
      Document part = part(query, index);
      if (part != null && index.canHandle(part)) {
        Iterable<Object> positions = index.getPositions(part);
        return matchDocuments(query, positions, orderBy, skip, limit, batchSize, fields);
      }
    }
    return matchDocuments(query, orderBy, skip, limit, batchSize, fields);
  }

  /** What a query says of an index's fields; null where it leaves one open. */
  static @Nullable Document part(Document query, Index<Object> index) {
    Document part = new Document();
    for (IndexKey key : index.getKeys()) {
      Object value = required(query, key.getKey());
      if (value == null) {
        return null;
      }
      part.put(key.getKey(), value);
    }
    return part;
  }

  private static @Nullable Object required(Document query, String field) {
    Object value = query.get(field);
    if (value == null && query.get("$and") instanceof List<?> parts) {
      for (Object part : parts) {
        if (value == null && part instanceof Document inner) {
          value = required(inner, field);
        }
      }
    }
    return value;
  }
}
