package headway.store;

import static headway.store.Samples.NADIA;
import static headway.store.Samples.beginning;
import static headway.store.Samples.move;
import static headway.store.Samples.playthrough;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest extends WorkshopContract {
  @TempDir Path data;

  @Override
  Database open() {
    return embedded(data.resolve("contract"), Durability.PROCESS_DEATH);
  }

  static Database embedded(Path data, Durability durability) {
    return assertInstanceOf(Opening.Opened.class, Database.embedded(data, durability)).database();
  }

  @Test
  void aRestartKeepsAll() {
    Path folder = data.resolve("restart");
    byte[] secret = new byte[Secrets.BYTES];
    for (Durability durability : Durability.values()) {
      try (Database before = embedded(folder, durability)) {
        before.secrets().signing(() -> secret);
        before.playthroughs().begin(beginning(1, NADIA));
        before.playthroughs().append(playthrough(1), NADIA, 1, move("ask"), true);
      }
    }
    try (Database after = embedded(folder, Durability.PROCESS_DEATH)) {
      List<KeptPlaythrough> found = after.playthroughs().of(NADIA);
      assertEquals(1, found.size());
      assertEquals(List.of(move("ask")), found.getFirst().moves());
      assertEquals(
          found.getFirst(), after.playthroughs().find(playthrough(1), NADIA).orElseThrow());
    }
  }

  @Test
  void aFolderThatIsInUseIsRefusedAndLeftAsItIs() {
    assertEquals(
        new Opening.InUse(data.resolve("contract")),
        Database.embedded(data.resolve("contract"), Durability.PROCESS_DEATH));
  }

  @Test
  void noOtherAccountOfTheMachineMayReadWhatIsKept() throws Exception {
    Path contract = data.resolve("contract");
    if (Files.getFileStore(contract).supportsFileAttributeView("posix")) {
      assertEquals("rwx------", permissions(contract));
      assertEquals("rw-------", permissions(contract.resolve("headway.mv")));
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void aFileThatIsNoDatabaseIsNamed() throws Exception {
    Path folder = Files.createDirectory(data.resolve("broken"));
    Files.writeString(folder.resolve("headway.mv"), "no database ".repeat(2_000));
    Opening.Unusable refused =
        assertInstanceOf(
            Opening.Unusable.class, Database.embedded(folder, Durability.PROCESS_DEATH));
    assertTrue(refused.why().contains("headway.mv"), refused.why());
    Files.delete(folder.resolve("headway.mv"));
    embedded(folder, Durability.PROCESS_DEATH).close();
  }

  @Test
  void aDataFolderThatIsAFileIsNamed() throws Exception {
    Path file = Files.createFile(data.resolve("file"));
    assertInstanceOf(Opening.Unusable.class, Database.embedded(file, Durability.PROCESS_DEATH));
  }

  @Test
  void anAddressThatIsNoneIsUnusable() {
    assertInstanceOf(Opening.Unusable.class, Database.at("postgres://localhost"));
  }
}
