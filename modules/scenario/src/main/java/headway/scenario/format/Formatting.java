package headway.scenario.format;

import headway.scenario.diagnostic.Diagnostic;
import headway.scenario.diagnostic.Position;
import java.util.List;

/** What came of formatting a file. */
public sealed interface Formatting {
  /** It cannot be read, so it should be left alone; at least one of the faults says why. */
  record Unreadable(List<Diagnostic> faults) implements Formatting {
    public Unreadable {
      faults = List.copyOf(faults);
    }
  }

  /**
   * What it should be.
   *
   * @param text of the whole file, to be written in UTF-8
   * @param changes what was put in quotes, in the file's order; none where it is as it should be
   * @param doubtful texts of which nobody but their author knows where they end
   */
  record Formatted(String text, List<Change> changes, List<Diagnostic> doubtful)
      implements Formatting {
    public Formatted {
      changes = List.copyOf(changes);
      doubtful = List.copyOf(doubtful);
    }
  }

  /** Something that was put in quotes. */
  record Change(Position position, String before, String after) {}
}
