package headway.scenario.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects diagnostics; of one file no more than {@value #MOST}, so that a bad one stays small. */
public final class Faults {
  public static final int MOST = 1_000;

  private final Set<Diagnostic> found = new LinkedHashSet<>();
  private final Map<String, Integer> perFile = new HashMap<>();

  public void add(Code code, Position position, String message) {
    add(code, position, message, "");
  }

  public void add(Code code, Position position, String message, String hint) {
    int before = perFile.merge(position.file(), 1, Integer::sum) - 1;
    if (before < MOST) {
      found.add(new Diagnostic(code, position, message, hint));
    } else if (before == MOST) {
      found.add(
          new Diagnostic(
              ScenarioCode.TOO_MANY_FAULTS,
              position,
              "More is wrong in this file than the " + MOST + " faults that are told.",
              "Mend those first."));
    }
  }

  public void addAll(List<Diagnostic> diagnostics) {
    diagnostics.forEach(each -> add(each.code(), each.position(), each.message(), each.hint()));
  }

  /** Whether so much is wrong with a file that no more is told. */
  public boolean isFull(String file) {
    return perFile.getOrDefault(file, 0) > MOST;
  }

  /** In order of their positions. */
  public List<Diagnostic> all() {
    List<Diagnostic> all = new ArrayList<>(found);
    all.sort(Comparator.comparing(Diagnostic::position));
    return all;
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }
}
