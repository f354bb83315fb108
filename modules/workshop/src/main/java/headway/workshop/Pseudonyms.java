package headway.workshop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Names that are nobody's: a word for how something looks and an animal, neither of which says
 * anything of a person. A file has the one list, an empty line, and the other.
 */
final class Pseudonyms {
  /** Of other languages the pseudonyms are English. */
  private static final Map<String, Pseudonyms> LISTS = Map.of("nl", read("nl"), "en", read("en"));

  /** A prime that is none of the lists' lengths, so that neighbours share neither word. */
  private static final long STEP = 241;

  private final List<String> looks;
  private final List<String> animals;

  private Pseudonyms(List<String> lines) {
    int empty = lines.indexOf("");
    this.looks = List.copyOf(lines.subList(0, empty));
    this.animals = List.copyOf(lines.subList(empty + 1, lines.size()));
  }

  static Pseudonyms in(String language) {
    return Objects.requireNonNull(
        LISTS.get(LISTS.containsKey(language) ? language : "en"), language);
  }

  private static Pseudonyms read(String language) {
    String name = "pseudonyms-" + language + ".txt";
    try (InputStream file = Objects.requireNonNull(Pseudonyms.class.getResourceAsStream(name))) {
      return new Pseudonyms(
          new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int count() {
    return looks.size() * animals.size();
  }

  /**
   * One for each participant.
   *
   * @param seed another order for each workshop
   * @param number from 1; beyond {@link #count} they come again, with a figure
   */
  String of(long seed, int number) {
    int place = Math.floorMod(Math.floorMod(seed, (long) count()) + STEP * number, count());
    String name = looks.get(place / animals.size()) + " " + animals.get(place % animals.size());
    int round = (number - 1) / count();
    return round == 0 ? name : name + " " + (round + 1);
  }
}
