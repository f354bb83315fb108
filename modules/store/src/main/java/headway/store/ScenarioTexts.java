package headway.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import headway.scenario.ScenarioFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;

/**
 * Scenarios as they were when they were first played, by content hash: the YAML files and pictures.
 * Two texts that share a file share it here.
 */
public final class ScenarioTexts {
  /** The largest file that can be kept, in bytes. */
  public static final int LARGEST_FILE = 15 << 20;

  private final MongoCollection<Document> texts;
  private final MongoCollection<Document> files;

  ScenarioTexts(MongoDatabase database) {
    texts = database.getCollection("scenario-texts");
    files = database.getCollection("scenario-files");
  }

  /**
   * Keeps a scenario's text; one that is kept already is left as it is.
   *
   * @return its content hash
   * @throws IllegalArgumentException where a file is over {@link #LARGEST_FILE}
   */
  public String keep(ScenarioFiles scenario) {
    String hash = scenario.hash();
    if (!has(hash)) {
      SortedMap<String, byte[]> content = new TreeMap<>(scenario.files());
      content.keySet().removeIf(name -> !ScenarioFiles.isContent(name));
      content.forEach(ScenarioTexts::check);
      // The files first: a text that is there has all its files.
      content.values().forEach(bytes -> Patience.insert(files, ScenarioTextMapping.file(bytes)));
      Patience.insert(texts, ScenarioTextMapping.text(hash, scenario.id(), content));
    }
    return hash;
  }

  private static void check(String name, byte[] bytes) {
    if (bytes.length > LARGEST_FILE) {
      throw new IllegalArgumentException(name + " is over " + LARGEST_FILE + " bytes");
    }
  }

  private boolean has(String hash) {
    return Patience.patiently(() -> texts.find(eq(ScenarioTextMapping.ID, hash)).first() != null);
  }

  /** The text with that content hash, without its play scripts. */
  public Optional<ScenarioFiles> find(String hash) {
    return Patience.patiently(
            () -> Optional.ofNullable(texts.find(eq(ScenarioTextMapping.ID, hash)).first()))
        .map(text -> ScenarioTextMapping.readText(text, content(text)));
  }

  private Map<String, byte[]> content(Document text) {
    Set<String> hashes = new HashSet<>(ScenarioTextMapping.fileHashes(text));
    List<Document> found =
        Patience.patiently(
            () -> files.find(in(ScenarioTextMapping.ID, hashes)).into(new ArrayList<>()));
    Map<String, byte[]> content = new HashMap<>();
    found.forEach(file -> ScenarioTextMapping.readFile(file, content));
    return content;
  }
}
