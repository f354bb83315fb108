package headway.server.library;

import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Diagnostic;
import java.util.List;

/**
 * A scenario and the files it was read from.
 *
 * @param remarks what there was to remark when it was read; no errors
 */
record Version(Scenario scenario, ScenarioFiles files, List<Diagnostic> remarks) {
  Version {
    remarks = List.copyOf(remarks);
  }
}
