package headway.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Four words that bring a person to another device: 40 random bits that can be read aloud.
 *
 * @param words four of one language's list
 */
public record TravelCode(List<String> words) {
  /** How many random bytes make a code. */
  public static final int BYTES = 5;

  /** How many words a code has. */
  public static final int WORDS = 4;

  private static final int BITS_OF_A_WORD = 10;
  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  /** What somebody typed for a code. */
  public sealed interface Typed {
    /** Four words that are in one list. Whether somebody has that code is another matter. */
    record Code(TravelCode code) implements Typed {}

    /**
     * More words than four, or fewer.
     *
     * @param words how many
     */
    record OtherCount(int words) implements Typed {}

    /**
     * Four words, not all of them in a list.
     *
     * @param words those that are not, as they were understood; they may be long
     */
    record Unknown(List<String> words) implements Typed {
      public Unknown {
        words = List.copyOf(words);
      }
    }
  }

  public TravelCode {
    words = List.copyOf(words);
    if (words.size() != WORDS || !unknown(words).isEmpty()) {
      throw new IllegalArgumentException("A code is four words of one list");
    }
  }

  /**
   * The code that these bits are.
   *
   * @param random {@value #BYTES} bytes from a source that cannot be foreseen
   * @param language whose words it is made of, {@code nl} or {@code en}
   */
  public static TravelCode of(byte[] random, String language) {
    if (random.length != BYTES) {
      throw new IllegalArgumentException("A code is made of " + BYTES + " bytes");
    }
    long bits = 0;
    for (byte each : random) {
      bits = (bits << Byte.SIZE) | Byte.toUnsignedInt(each);
    }
    List<String> list = CodeWords.in(language).words();
    List<String> words = new ArrayList<>();
    for (int word = 0; word < WORDS; word++) {
      words.add(list.get((int) (bits >>> (word * BITS_OF_A_WORD)) & (CodeWords.COUNT - 1)));
    }
    return new TravelCode(words);
  }

  /**
   * Reads what someone typed: capitals, accents, and whatever stands between the words make no
   * difference, nor does the language of the interface.
   */
  public static Typed read(String typed) {
    String plain =
        ACCENTS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKD)).replaceAll("");
    List<String> words =
        NO_LETTERS
            .splitAsStream(plain.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.size() != WORDS) {
      return new Typed.OtherCount(words.size());
    }
    List<String> unknown = unknown(words);
    return unknown.isEmpty() ? new Typed.Code(new TravelCode(words)) : new Typed.Unknown(unknown);
  }

  /** Those that are not in the list that has most of them. */
  private static List<String> unknown(List<String> words) {
    List<String> fewest = words;
    for (CodeWords list : CodeWords.everyLanguage()) {
      List<String> unknown = words.stream().filter(word -> !list.has(word)).toList();
      if (unknown.size() < fewest.size()) {
        fewest = unknown;
      }
    }
    return fewest;
  }

  /** The words with a space between. */
  public String text() {
    return String.join(" ", words);
  }
}
