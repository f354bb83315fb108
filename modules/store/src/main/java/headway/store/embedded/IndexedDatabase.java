package headway.store.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database whose collections and indexes are kept as BSON. */
final class IndexedDatabase extends H2Database {
  private final MVStore store;

  IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
    this.store = store;
    super(name, store, cursors);
  }

  @Override
  protected MongoCollection<Object> openOrCreateCollection(
      String collection, CollectionOptions options) {
    String name = getFullCollectionNamespace(collection);
    MVMap<Object, Document> documents =
        store.openMap(
            "databases." + name,
            new MVMap.Builder<Object, Document>().valueType(new DocumentType()));
    MVMap<String, Object> figures = store.openMap("meta." + name);
    return new IndexedCollection(this, collection, options, documents, figures, cursorRegistry);
  }

  @Override
  protected Index<Object> openOrCreateUniqueIndex(
      String collection, String index, List<IndexKey> keys, boolean sparse) {
    MVMap<KeyValue, Object> positions =
        store.openMap(
            getFullCollectionNamespace(collection) + "._index_" + index,
            new MVMap.Builder<KeyValue, Object>().keyType(new KeyType()));
    return new UniqueIndex(index, keys, sparse, positions);
  }

  @Override
  protected Index<Object> openOrCreateSecondaryIndex(
      String collection, String index, List<IndexKey> keys, boolean sparse) {
    return new SecondaryIndex(index, keys);
  }
}
