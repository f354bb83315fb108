package headway.scenario.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong with one expression while it is read and checked. */
final class Faults {
  private final List<Fault> found = new ArrayList<>();

  void add(ExpressionCode code, int offset, String message) {
    add(code, offset, message, "");
  }

  void add(ExpressionCode code, int offset, String message, String hint) {
    found.add(new Fault(code, offset, message, hint));
  }

  boolean none() {
    return found.isEmpty();
  }

  List<Fault> inOrder() {
    return found.stream().sorted(Comparator.comparingInt(Fault::offset)).toList();
  }
}
