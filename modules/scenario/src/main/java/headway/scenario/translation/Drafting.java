package headway.scenario.translation;

import headway.scenario.diagnostic.Diagnostic;
import java.util.List;

/** What came of drafting a translation. */
public sealed interface Drafting {
  /** The scenario or the translation that is there has faults that have to be mended first. */
  record Faulty(List<Diagnostic> faults) implements Drafting {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /** The scenario itself is in that language. */
  record OwnLanguage() implements Drafting {}

  /**
   * What the translation should be.
   *
   * @param file its name within the scenario's folder
   * @param text what was there and what was added, to be written in UTF-8
   * @param added how many texts
   */
  record Drafted(String file, String text, int added) implements Drafting {}
}
