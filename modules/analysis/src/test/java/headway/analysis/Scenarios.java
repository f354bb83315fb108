package headway.analysis;

import headway.assessment.Skills;
import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.read.Reading;
import headway.scenario.read.ScenarioReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Scenarios for tests: those in the resources, and those written on the spot. */
final class Scenarios {
  static final Skills SKILLS = Skills.installed();

  private Scenarios() {}

  /** One of the resources, by its id. */
  static Scenario named(String id) {
    try (InputStream file =
        Scenarios.class.getResourceAsStream("/scenarios/" + id + "/scenario.yaml")) {
      if (file == null) {
        throw new IllegalArgumentException("There is no scenario " + id);
      }
      return written(id, new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A whole scenario.yaml. */
  static Scenario written(String id, String yaml) {
    Reading reading = new ScenarioReader(SKILLS.catalogue()).read(files(id, yaml));
    Scenario scenario = reading.scenario();
    if (scenario == null) {
      throw new IllegalArgumentException(reading.diagnostics() + "\n" + yaml);
    }
    return scenario;
  }

  /** What is said of variables, start, scenes and endings; the rest is filled in. */
  static Scenario of(String body) {
    return written("a-test", whole(body));
  }

  static String whole(String body) {
    return """
    format: 1
    id: a-test
    language: en
    title: A test
    summary: A few scenes.
    briefing: You call a customer.
    minutes: 1
    level: 1
    cast: {customer: {name: Robin, role: owner}}
    """
        + body;
  }

  static ScenarioFiles files(String id, String yaml) {
    return new ScenarioFiles(
        id, new TreeMap<>(Map.of(ScenarioFiles.SOURCE, yaml.getBytes(StandardCharsets.UTF_8))));
  }

  static int skill(String id) {
    return SKILLS.indexOf(id);
  }
}
