package headway.scenario.resolve;

import headway.scenario.Scenario;
import headway.scenario.Signal;
import headway.scenario.Variable;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.source.ScenarioSource;
import java.util.BitSet;

/** Tells what was declared and never asked for. */
final class Unused {
  private Unused() {}

  /**
   * @param used the slots that something reads
   */
  static void tell(
      Scenario scenario, ScenarioSource source, BitSet used, Lines lines, Faults faults) {
    for (Signal signal : scenario.signals()) {
      if (!lines.isUsed(signal)) {
        faults.add(
            ScenarioCode.UNUSED_SIGNAL,
            source.signals().get(signal.index()).id().position(),
            "No line has the signal `" + signal.id() + "`.",
            "Give it to a line, or take it away.");
      }
    }
    for (Variable variable : scenario.variables()) {
      if (!used.get(variable.slot()) && variable.shown() == Variable.Shown.HIDDEN) {
        faults.add(
            ScenarioCode.UNUSED_VARIABLE,
            variable.position(),
            "Nothing asks for the variable `" + variable.name() + "`.",
            "Let a condition or a text ask for it, or take it away.");
      }
    }
  }
}
