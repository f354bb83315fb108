package headway.store;

import headway.scenario.ScenarioFiles;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * A scenario text's document, and one for each of its files:
 *
 * <pre>{@code
 * {_id: content hash, scenario: id, files: [{name, hash}]}
 * {_id: SHA-256 of the bytes, bytes}
 * }</pre>
 */
final class ScenarioTextMapping {
  static final String ID = "_id";

  private ScenarioTextMapping() {}

  static Document text(String hash, String scenario, SortedMap<String, byte[]> content) {
    List<Document> files = new ArrayList<>();
    content.forEach(
        (name, bytes) -> files.add(new Document("name", name).append("hash", hash(bytes))));
    return new Document(ID, hash).append("scenario", scenario).append("files", files);
  }

  static Document file(byte[] bytes) {
    return new Document(ID, hash(bytes)).append("bytes", new Binary(bytes));
  }

  static List<String> fileHashes(Document text) {
    return files(text).stream().map(file -> file.getString("hash")).toList();
  }

  static void readFile(Document file, Map<String, byte[]> content) {
    content.put(file.getString(ID), file.get("bytes", Binary.class).getData());
  }

  static ScenarioFiles readText(Document text, Map<String, byte[]> content) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Document file : files(text)) {
      byte[] bytes = content.get(file.getString("hash"));
      if (bytes == null) {
        throw new IllegalStateException(
            "The scenario text " + text.getString(ID) + " has lost " + file.getString("name"));
      }
      files.put(file.getString("name"), bytes);
    }
    return new ScenarioFiles(text.getString("scenario"), files);
  }

  private static List<Document> files(Document text) {
    return text.getList("files", Document.class);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
