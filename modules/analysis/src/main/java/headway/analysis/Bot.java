package headway.analysis;

import org.jspecify.annotations.Nullable;

/** A player without understanding, and how much it may bring at most. */
public enum Bot {
  LONGEST("longest", Bar.EVERY_SKILL),
  SHORTEST("shortest", Bar.EVERY_SKILL),
  FIRST("first", Bar.EVERY_SKILL),
  SECOND("second", Bar.EVERY_SKILL),
  LAST("last", Bar.EVERY_SKILL),
  FLAG_ALL("flag-all", Bar.NOTICING),
  ALWAYS_ASK("always-ask", Bar.MEAN),
  ALWAYS_CLOSE("always-close", Bar.MEAN),
  ALWAYS_REFER("always-refer", Bar.MEAN),
  GREEDY("greedy", null);

  /** The raw score that a bot may reach, and of what. */
  public enum Bar {
    /** On each measured skill. */
    EVERY_SKILL(25),
    /** On the skill that counts flags. */
    NOTICING(25),
    /** On the mean of the measured skills. */
    MEAN(50);

    private final double most;

    Bar(double most) {
      this.most = most;
    }

    public double most() {
      return most;
    }
  }

  private final String id;
  private final @Nullable Bar bar;

  Bot(String id, @Nullable Bar bar) {
    this.id = id;
    this.bar = bar;
  }

  public String id() {
    return id;
  }

  /** Null for one that is shown only. */
  public @Nullable Bar bar() {
    return bar;
  }

  /** Whether it may fare differently in another language. */
  public boolean readsWords() {
    return this == LONGEST || this == SHORTEST;
  }
}
