package headway.scenario.read;

import headway.scenario.Scenario;
import headway.scenario.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a folder.
 *
 * @param scenario null exactly where a diagnostic is an error
 * @param diagnostics in order of file, line and column
 */
public record Reading(@Nullable Scenario scenario, List<Diagnostic> diagnostics) {
  public Reading {
    diagnostics = List.copyOf(diagnostics);
    if ((scenario == null) != diagnostics.stream().anyMatch(Diagnostic::isError)) {
      throw new IllegalArgumentException("A scenario is there exactly where nothing is wrong");
    }
  }
}
