package headway.scenario.source;

import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.ScenarioCode;

/** How long a scenario's title may be, in every language. */
public final class Titles {
  /** In characters. */
  public static final int LONGEST = 80;

  private Titles() {}

  /** Tells where a title is too long. */
  public static void check(Word title, Faults faults) {
    int length = title.text().codePointCount(0, title.text().length());
    if (length > LONGEST) {
      faults.add(
          ScenarioCode.TOO_LONG,
          title.position(),
          "A title has at most " + LONGEST + " characters, not " + length + ".",
          "Shorten it; the summary has room for more.");
    }
  }
}
