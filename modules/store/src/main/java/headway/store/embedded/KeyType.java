package headway.store.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Keeps an index's keys as BSON, in the order of their values. */
final class KeyType extends BasicDataType<KeyValue> {
  private static final String VALUES = "k";
  private static final int MEMORY = 256;

  private final DocumentType documents = new DocumentType();

  @Override
  public int compare(KeyValue one, KeyValue other) {
    Iterator<Object> others = other.iterator();
    for (Object value : one) {
      int order = ValueComparator.asc().compare(value, others.next());
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  @Override
  public int getMemory(KeyValue key) {
    return MEMORY;
  }

  @Override
  public void write(WriteBuffer out, KeyValue key) {
    documents.write(out, new Document(VALUES, key.stream().toList()));
  }

  @Override
  public KeyValue read(ByteBuffer in) {
    return new KeyValue((List<?>) documents.read(in).get(VALUES));
  }

  @Override
  public KeyValue[] createStorage(int size) {
    return new KeyValue[size];
  }
}
