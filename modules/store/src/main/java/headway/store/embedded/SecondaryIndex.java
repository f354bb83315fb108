package headway.store.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the documents with a key are; in memory alone, and made anew when the database opens. */
final class SecondaryIndex extends Index<Object> {
  private final Map<KeyValue, Set<Object>> positions = new HashMap<>();

  SecondaryIndex(String name, List<IndexKey> keys) {
    // Sparse tells a removal that a document need not have a position here.
    super(name, keys, true);
  }

  @Override
  public boolean canHandle(Document query) {
    return query.keySet().equals(keySet())
        && query.values().stream().noneMatch(SecondaryIndex::isMoreThanOneValue);
  }

  private static boolean isMoreThanOneValue(@Nullable Object value) {
    return value == null || value instanceof Map || value instanceof Iterable;
  }

  @Override
  public Iterable<Object> getPositions(Document query) {
    return getKeyValues(query).stream()
        .flatMap(key -> positions.getOrDefault(key, Set.of()).stream())
        .toList();
  }

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {
    for (KeyValue key : getKeyValues(document)) {
      positions.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(position);
    }
  }

  @Override
  public @Nullable Object remove(Document document) {
    Object position = document.get("_id");
    for (KeyValue key : getKeyValues(document)) {
      positions.computeIfPresent(
          key,
          (_, at) -> {
            at.remove(position);
            return at.isEmpty() ? null : at;
          });
    }
    return null;
  }

  @Override
  public void updateInPlace(
      Document before, Document after, Object position, MongoCollection<Object> collection) {
    if (!nullAwareEqualsKeys(before, after)) {
      remove(before);
      add(after, position, collection);
    }
  }

  /** None: it never tells a document's position by itself. */
  @Override
  public @Nullable Object getPosition(Document document) {
    return null;
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {}

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {}

  @Override
  public long getCount() {
    return positions.size();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  @Override
  public void drop() {
    positions.clear();
  }
}
