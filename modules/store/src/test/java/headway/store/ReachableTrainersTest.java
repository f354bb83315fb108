package headway.store;

import org.junit.jupiter.api.BeforeAll;

/** The contract on trainers again, against the MongoDB that is named, if one is. */
class ReachableTrainersTest extends TrainersContract {
  @BeforeAll
  static void needsADatabase() {
    ReachableDatabaseTest.needsADatabase();
  }

  @Override
  Database open() {
    return new ReachableDatabaseTest().open();
  }
}
