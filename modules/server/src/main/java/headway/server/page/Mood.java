package headway.server.page;

/** How someone is, in one of four words. */
public enum Mood {
  CLOSED,
  TENSE,
  WAITING,
  OPEN;

  /** The mood that a value stands for, a quarter of its range each. */
  public static Mood of(int value, int min, int max) {
    double share = (value - min) / (double) Math.max(1, max - min);
    return values()[(int) Math.clamp(Math.floor(share * 4), 0, 3)];
  }
}
