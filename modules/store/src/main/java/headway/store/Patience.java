package headway.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCursorNotFoundException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.function.Supplier;
import org.bson.Document;

/**
 * Asks once more where an answer was lost on its way, or the database just changed hands. Only for
 * operations that may be done twice: whether the first was done is unknown.
 */
final class Patience {
  private Patience() {}

  static <T> T patiently(Supplier<T> operation) {
    try {
      return operation.get();
    } catch (MongoSocketException
        | MongoNotPrimaryException
        | MongoNodeIsRecoveringException
        | MongoCursorNotFoundException lost) {
      try {
        return operation.get();
      } catch (MongoException again) {
        again.addSuppressed(lost);
        throw again;
      }
    }
  }

  /** Whether it was inserted; not where a document with its id is there, perhaps this very one. */
  static boolean insert(MongoCollection<Document> documents, Document document) {
    try {
      patiently(() -> documents.insertOne(document));
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }
}
