package headway.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that can be found again wherever they are in a file: random letters, which no compression
 * makes shorter. It breaks them every 32 bytes at the most, and a page may end in their middle, so
 * every part of 10 letters is looked for.
 */
public final class Traces {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  private static final int PART = 10;

  private final Random random;
  private final Map<String, Integer> wordsByPart = new HashMap<>();
  private int drawn;

  public Traces(long seed) {
    random = new Random(seed);
  }

  /** Words that are nowhere else. */
  public String draw(int length) {
    StringBuilder letters = new StringBuilder();
    while (letters.length() < length) {
      letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    String word = letters.toString();
    for (int from = 0; from + PART <= length; from++) {
      wordsByPart.put(word.substring(from, from + PART), drawn);
    }
    drawn++;
    return word;
  }

  /** How many of the words drawn are in some bytes, be it in part. */
  public long in(byte[] content) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    Set<Integer> found = new HashSet<>();
    for (int from = 0; from + PART <= text.length(); from++) {
      Integer word = wordsByPart.get(text.substring(from, from + PART));
      if (word != null) {
        found.add(word);
      }
    }
    return found.size();
  }

  /** How many are in any file of a folder. */
  public long in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> in(bytes(file))).sum();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public int drawn() {
    return drawn;
  }
}
