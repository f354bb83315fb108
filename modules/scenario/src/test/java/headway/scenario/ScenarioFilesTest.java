package headway.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScenarioFilesTest {
  @Test
  void theHashOfAFolderIsTheSameForEver() {
    assertEquals(
        "ddce74ee6f7a37a82e4828dc52dfc2cb27557f6fe12275429ab526d0e01fbfe8",
        files(Map.of("scenario.yaml", "a", "en.yaml", "b", "x.svg", "c")).hash());
  }

  @Test
  void playScriptsAndTheFoldersNameAreNoPartOfIt() {
    String hash = files(Map.of("scenario.yaml", "a")).hash();
    assertEquals(hash, files(Map.of("scenario.yaml", "a", "plays/x.play", "reflect")).hash());
    assertEquals(
        hash, new ScenarioFiles("other", files(Map.of("scenario.yaml", "a")).files()).hash());
  }

  @Test
  void aFilesNameItsContentAndItsEndAllCount() {
    String hash = files(Map.of("scenario.yaml", "ab", "x.svg", "c")).hash();
    assertNotEquals(hash, files(Map.of("scenario.yaml", "ab", "y.svg", "c")).hash());
    assertNotEquals(hash, files(Map.of("scenario.yaml", "ab", "x.svg", "d")).hash());
    assertNotEquals(hash, files(Map.of("scenario.yaml", "a", "x.svg", "bc")).hash());
  }

  private static ScenarioFiles files(Map<String, String> texts) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return new ScenarioFiles("example", files);
  }
}
