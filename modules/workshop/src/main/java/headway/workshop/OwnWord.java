package headway.workshop;

/** A trainer's own word in place of a scenario's parameter: their product, their company. */
public final class OwnWord {
  /** In characters, as a reader counts them: code points. */
  public static final int LONGEST = 60;

  private OwnWord() {}

  /** Reads what was typed: blanks around it go, several in it are one. */
  public static Name.Typed read(String typed) {
    return Name.read(typed, LONGEST);
  }

  static void check(String word) {
    if (!(read(word) instanceof Name.Typed.Good(String good) && good.equals(word))) {
      throw new IllegalArgumentException("Not a word for a parameter: " + word);
    }
  }
}
