package headway.store;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.BeforeAll;

/** The contract again, against the MongoDB that {@value #VARIABLE} names, if it names one. */
class ReachableDatabaseTest extends WorkshopContract {
  static final String VARIABLE = "HEADWAY_TEST_MONGO_URI";

  @BeforeAll
  static void needsADatabase() {
    boolean named = System.getenv(VARIABLE) != null;
    if (!named) {
      System.out.println(
          "NOT RUN: the store's contract against a MongoDB, because " + VARIABLE + " is not set");
    }
    assumeTrue(named, VARIABLE + " is not set");
  }

  @Override
  Database open() {
    String address = System.getenv(VARIABLE);
    String name = new ConnectionString(address).getDatabase();
    if (name == null || !name.contains("test")) {
      throw new IllegalStateException(
          VARIABLE + " must name a database with test in its name, since it is emptied");
    }
    try (MongoClient client = MongoClients.create(address)) {
      client.getDatabase(name).drop();
    }
    return assertInstanceOf(Opening.Opened.class, Database.at(address)).database();
  }
}
