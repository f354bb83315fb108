package headway.analysis;

import headway.assessment.Assessment;
import headway.assessment.Assessor;
import headway.assessment.Skills;
import headway.play.Playthrough;
import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Diagnostic;
import headway.scenario.diagnostic.Faults;
import headway.scenario.read.Reading;
import headway.scenario.read.ScenarioReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that can be said of a scenario before anyone plays it. */
public final class ScenarioCheck {
  private ScenarioCheck() {}

  /**
   * What came of it.
   *
   * @param analysis null where the scenario cannot be read
   * @param diagnostics of reading, analysis and play scripts, in order of file, line and column
   */
  public record Checked(
      Reading reading, @Nullable Analysis analysis, List<Diagnostic> diagnostics) {
    public Checked {
      diagnostics = List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
      return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
  }

  /** Reads, analyses and plays; as long as the scenario is large. */
  public static Checked of(ScenarioFiles files, Skills skills) {
    return of(files, skills, Analysis.MOST_STATES);
  }

  /** Gives the analysis up where there are more states than so many. */
  public static Checked of(ScenarioFiles files, Skills skills, int mostStates) {
    Reading reading = new ScenarioReader(skills.catalogue()).read(files);
    Faults faults = new Faults();
    faults.addAll(reading.diagnostics());
    Scenario scenario = reading.scenario();
    if (scenario == null) {
      return new Checked(reading, null, faults.all());
    }
    Analysis analysis = Analysis.of(scenario, skills, mostStates);
    faults.addAll(analysis.findings());
    faults.addAll(playScripts(files, skills, analysis));
    return new Checked(reading, analysis, faults.all());
  }

  /** What the play scripts of a scenario's folder show, once the scenario is analysed. */
  public static List<Diagnostic> playScripts(
      ScenarioFiles files, Skills skills, Analysis analysis) {
    return new PlayScripts(analysis.scenario(), skills, play -> scores(play, skills, analysis))
        .faultsOf(files);
  }

  private static Map<String, Double> scores(Playthrough play, Skills skills, Analysis analysis) {
    Map<String, Double> scores = new HashMap<>();
    if (analysis.hasWorth()) {
      Assessor assessor = new Assessor(skills);
      Assessment assessment = assessor.assess(assessor.transcript(play), analysis);
      assessment
          .skills()
          .forEach(
              (skill, score) -> {
                Double measured = score.score();
                if (measured != null) {
                  scores.put(skill, measured);
                }
              });
    }
    return scores;
  }
}
