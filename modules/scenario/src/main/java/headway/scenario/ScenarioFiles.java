package headway.scenario;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A scenario's folder as bytes.
 *
 * @param id the folder's name
 * @param files content by name within the folder: {@code scenario.yaml}, {@code en.yaml}, {@code
 *     calm.svg}, {@code plays/expert.play}
 */
public record ScenarioFiles(String id, SortedMap<String, byte[]> files) {
  public static final String SOURCE = "scenario.yaml";

  public ScenarioFiles {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** SHA-256 over names, lengths and bytes of the YAML files and pictures, in order of name. */
  public String hash() {
    MessageDigest digest = sha256();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (isContent(file.getKey())) {
        digest.update(
            (file.getKey() + "\0" + file.getValue().length + "\0")
                .getBytes(StandardCharsets.UTF_8));
        digest.update(file.getValue());
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Whether a file is part of what is played; play scripts are not. */
  public static boolean isContent(String name) {
    return name.endsWith(".yaml") || isPicture(name);
  }

  public static boolean isPicture(String name) {
    return name.endsWith(".svg") || name.endsWith(".png") || name.endsWith(".webp");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
