package headway.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"MongoDatabaseHandler", "MongoWireReplyEncoder", "MongoWireMessageEncoder"})
  void whateverWouldWriteDownWholeDocumentsIsSilent(String name) throws Exception {
    Class<?> writes = Class.forName("de.bwaldvogel.mongo.wire." + name);
    Logs.keepToWarnings();
    assertEquals(false, Logger.getLogger(writes.getName()).isLoggable(Level.SEVERE));
    assertTrue(Logger.getLogger("io.vertx").isLoggable(Level.WARNING));
  }
}
