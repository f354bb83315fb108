package headway.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * What only the server may know: {@code {_id: name, bytes}}. Made once; every server on the same
 * database has the same.
 */
public final class Secrets {
  /** How long a secret is, in bytes. */
  public static final int BYTES = 32;

  private final MongoCollection<Document> documents;

  Secrets(MongoCollection<Document> documents) {
    this.documents = documents;
  }

  /**
   * The secret that cookies are signed with.
   *
   * @param fresh asked for {@value #BYTES} random bytes where there is none yet; of several that
   *     start at once one makes it
   */
  public byte[] signing(Supplier<byte[]> fresh) {
    return find("signing").orElseGet(() -> make("signing", fresh.get()));
  }

  private Optional<byte[]> find(String name) {
    return Patience.patiently(() -> Optional.ofNullable(documents.find(eq("_id", name)).first()))
        .map(document -> document.get("bytes", Binary.class).getData());
  }

  private byte[] make(String name, byte[] fresh) {
    if (fresh.length != BYTES) {
      throw new IllegalArgumentException("A secret has " + BYTES + " bytes");
    }
    Patience.insert(documents, new Document("_id", name).append("bytes", new Binary(fresh)));
    return find(name).orElseThrow(() -> new IllegalStateException("A secret has vanished"));
  }
}
