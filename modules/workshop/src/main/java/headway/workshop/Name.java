package headway.workshop;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A name that somebody may go by: one line that can be read, and that moves nothing around it. */
public final class Name {
  /** In characters, as a reader counts them: code points. */
  public static final int LONGEST = 40;

  /** What stands for the name of somebody who is known no longer. */
  static final String FORGOTTEN = "–";

  /** More than anyone types, so that nothing longer is looked at. */
  static final int LONGEST_TYPED = 1_000;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  /**
   * Control characters, ends of lines, halves of characters, what no character is, and what turns
   * the direction of the text around it. Joiners stay: names and pictures are written with them.
   */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}\\p{Zl}\\p{Zp}[\\p{Cf}&&[^\\u200C\\u200D\\x{E0020}-\\x{E007F}]]]");

  private static final Pattern SEEN = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

  /** Why a text cannot be taken. */
  public enum Fault {
    EMPTY,
    TOO_LONG,
    /** It holds something that is no sign. */
    UNREADABLE
  }

  /** What was typed for a name, or for other words that are shown to a room. */
  public sealed interface Typed {
    record Good(String name) implements Typed {}

    record Bad(Fault fault) implements Typed {}
  }

  private Name() {}

  /** Reads what was typed: blanks around it go, several in it are one. */
  static Typed read(String typed) {
    return read(typed, LONGEST);
  }

  /** Likewise, of at most so many characters. */
  static Typed read(String typed, int longest) {
    if (typed.length() > LONGEST_TYPED) {
      return new Typed.Bad(Fault.TOO_LONG);
    }
    String stripped = typed.strip();
    if (FORBIDDEN.matcher(stripped).find()) {
      return new Typed.Bad(Fault.UNREADABLE);
    }
    String name = BLANKS.matcher(stripped).replaceAll(" ").strip();
    if (!SEEN.matcher(name).find()) {
      return new Typed.Bad(Fault.EMPTY);
    }
    return name.codePointCount(0, name.length()) > longest
        ? new Typed.Bad(Fault.TOO_LONG)
        : new Typed.Good(name);
  }

  /** The name, with a number where others have it already, however they write it. */
  static String apart(String name, Collection<String> others) {
    Set<String> taken = others.stream().map(Name::alike).collect(Collectors.toSet());
    String own = name;
    for (int number = 2; taken.contains(alike(own)); number++) {
      own = name + " (" + number + ")";
    }
    return own;
  }

  private static String alike(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
