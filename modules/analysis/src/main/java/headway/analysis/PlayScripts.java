package headway.analysis;

import headway.assessment.Skills;
import headway.play.PlayScript;
import headway.play.PlayScriptRun;
import headway.play.PlayScriptRun.Look;
import headway.play.PlayScriptRun.Stopped;
import headway.play.Refusal;
import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Diagnostic;
import headway.scenario.diagnostic.Faults;
import java.util.List;

/** A scenario's own tests, run. */
final class PlayScripts {
  private final Scenario scenario;
  private final List<String> skills;
  private final PlayScriptRun.Scores scores;

  PlayScripts(Scenario scenario, Skills skills, PlayScriptRun.Scores scores) {
    this.scenario = scenario;
    this.skills = skills.all().stream().map(skill -> skill.data().id()).toList();
    this.scores = scores;
  }

  /** What does not hold in {@code plays/*.play}, each with its place. */
  List<Diagnostic> faultsOf(ScenarioFiles files) {
    Faults faults = new Faults();
    files
        .files()
        .forEach(
            (name, content) -> {
              if (name.startsWith("plays/") && name.endsWith(".play")) {
                run(name, content, faults);
              }
            });
    return faults.all();
  }

  private void run(String name, byte[] content, Faults faults) {
    PlayScript.Reading reading = PlayScript.read(name, content, scenario, skills);
    faults.addAll(reading.diagnostics());
    PlayScript script = reading.script();
    if (script == null) {
      return;
    }
    PlayScriptRun run = PlayScriptRun.of(script, scores);
    for (Look look : run.looks()) {
      if (!look.held()) {
        faults.add(
            AnalysisCode.NOT_AS_EXPECTED,
            look.position(),
            "This is not as expected: " + look.found() + ".",
            "Mend the scenario, or what the script expects.");
      }
    }
    Stopped stopped = run.stopped();
    if (stopped != null) {
      Refusal refusal = stopped.refusal();
      faults.add(
          AnalysisCode.MOVE_REFUSED,
          stopped.position(),
          "The move `" + refusal.move() + "` is refused: " + reason(refusal) + ".",
          refusal.offered().isEmpty()
              ? "The play is in `" + run.playthrough().place().id() + "`."
              : "Offered in `"
                  + run.playthrough().place().id()
                  + "`: "
                  + String.join(", ", refusal.offered())
                  + ".");
    }
  }

  private static String reason(Refusal refusal) {
    return switch (refusal.reason()) {
      case ENDED -> "the conversation has ended";
      case OTHER_KIND -> "the scene asks for another kind of move (" + refusal.detail() + ")";
      case NOT_OFFERED -> "`" + refusal.detail() + "` is not offered";
      case TOO_FEW -> "at least " + refusal.detail() + " must be picked";
      case TOO_MANY -> "at most " + refusal.detail() + " may be picked";
      case OVER_BUDGET -> "it costs " + refusal.detail() + ", more than the budget";
      case NO_SUCH_LINE -> "no line " + refusal.detail() + " is on screen";
      case TOO_LONG -> "its text is longer than " + refusal.detail() + " characters";
      case UNREADABLE -> "it is no move";
    };
  }
}
