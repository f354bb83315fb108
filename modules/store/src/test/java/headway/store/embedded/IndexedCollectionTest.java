package headway.store.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;

class IndexedCollectionTest {
  private final MVStore store = MVStore.open(null);
  private final IndexedDatabase database = new IndexedDatabase("test", store, new CursorRegistry());
  private final MongoCollection<Object> collection =
      database.createCollectionOrThrowIfExists("plays", CollectionOptions.withDefaults());
  private final SecondaryIndex byPerson =
      new SecondaryIndex("person_1", List.of(new IndexKey("person", true)));

  @Test
  void aQueryIsNarrowedByAnIndexOnOneOfTheFieldsThatItNames() {
    Document query = new Document("made", 3).append("person", "nadia");
    assertEquals(new Document("person", "nadia"), IndexedCollection.part(query, byPerson));
  }

  @Test
  void aFieldIsFoundInWhatMustAlsoHold() {
    Document inner = new Document("$and", List.of(new Document("person", "nadia")));
    Document query = new Document("$and", List.of(new Document("made", 3), inner));
    assertEquals(new Document("person", "nadia"), IndexedCollection.part(query, byPerson));
  }

  @Test
  void aFieldThatIsOneOfSeveralWaysToMatchNarrowsNothing() {
    Document query =
        new Document("$or", List.of(new Document("person", "nadia"), new Document("made", 3)));
    assertNull(IndexedCollection.part(query, byPerson));
  }

  @Test
  void anIndexFindsTheDocumentsThatHaveItsValueNow() {
    Document first = new Document("_id", 1).append("person", "nadia");
    Document second = new Document("_id", 2).append("person", "nadia");
    Document moved = new Document("_id", 2).append("person", "joris");
    byPerson.add(first, 1, collection);
    byPerson.add(second, 2, collection);
    assertEquals(List.of(1, 2), byPerson.getPositions(new Document("person", "nadia")));
    byPerson.updateInPlace(second, moved, 2, collection);
    assertEquals(List.of(1), byPerson.getPositions(new Document("person", "nadia")));
    assertEquals(List.of(2), byPerson.getPositions(new Document("person", "joris")));
    byPerson.remove(first);
    assertEquals(List.of(), byPerson.getPositions(new Document("person", "nadia")));
  }
}
