package headway.server;

import headway.analysis.Analysis;
import headway.analysis.AnalysisDesk;
import headway.scenario.Scenario;
import headway.scenario.diagnostic.Diagnostic;
import headway.server.library.Scenarios;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What the desk finds out is what the library asks to have proved. */
record Proofs(AnalysisDesk desk) implements Scenarios.Proof {
  @Override
  public CompletableFuture<List<Diagnostic>> errorsOf(Scenario scenario) {
    return desk.analysis(scenario).thenApply(Proofs::errors);
  }

  private static List<Diagnostic> errors(Analysis analysis) {
    return analysis.findings().stream().filter(Diagnostic::isError).toList();
  }

  @Override
  public void callOff(Scenario scenario) {
    desk.callOff(scenario);
  }
}
