package headway.workshop;

import java.util.regex.Pattern;

/** What a trainer types for a customer to say: words that fit on a wall. */
public final class Speech {
  /** In characters, as a reader counts them: code points. */
  public static final int LONGEST = 300;

  /** Ends of lines are blanks here: what is pasted comes in several. */
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private Speech() {}

  static Name.Typed read(String typed) {
    return typed.length() > Name.LONGEST_TYPED
        ? new Name.Typed.Bad(Name.Fault.TOO_LONG)
        : Name.read(BLANKS.matcher(typed).replaceAll(" "), LONGEST);
  }
}
