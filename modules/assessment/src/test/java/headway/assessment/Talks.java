package headway.assessment;

import headway.play.PlayScript;
import headway.play.PlayScriptRun;
import headway.play.Playthrough;
import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.read.Reading;
import headway.scenario.read.ScenarioReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Scenarios for tests, measured by {@link Hearing}. */
final class Talks {
  static final Skills SKILLS = Skills.of(List.of(Hearing.SKILL));

  private static final String HEAD =
      """
      format: 1
      id: a-talk
      language: en
      title: A talk
      summary: A short one.
      briefing: You sell doors.
      minutes: 5
      level: 1
      cast: {customer: {name: Ada}}
      """;

  private Talks() {}

  /** Everything from the variables on. */
  static Scenario of(String body) {
    byte[] bytes = (HEAD + body).getBytes(StandardCharsets.UTF_8);
    Reading reading =
        new ScenarioReader(SKILLS.catalogue())
            .read(new ScenarioFiles("a-talk", new TreeMap<>(Map.of(ScenarioFiles.SOURCE, bytes))));
    Scenario scenario = reading.scenario();
    if (scenario == null) {
      throw new AssertionError(reading.diagnostics().toString());
    }
    return scenario;
  }

  /** The play after a script whose moves must all be made. */
  static Playthrough played(Scenario scenario, String script) {
    PlayScript.Reading reading =
        PlayScript.read(
            "plays/a.play", script.getBytes(StandardCharsets.UTF_8), scenario, List.of());
    PlayScript read = reading.script();
    if (read == null) {
      throw new AssertionError(reading.diagnostics().toString());
    }
    PlayScriptRun run = PlayScriptRun.of(read, ended -> Map.of());
    if (!run.held()) {
      throw new AssertionError(run.toString());
    }
    return run.playthrough();
  }
}
