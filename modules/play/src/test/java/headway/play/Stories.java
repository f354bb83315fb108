package headway.play;

import headway.scenario.IndicatorCatalogue;
import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.read.Reading;
import headway.scenario.read.ScenarioReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Scenarios for tests, from the text that an author would write. */
final class Stories {
  private static final String HEAD =
      """
      format: 1
      id: a-story
      language: en
      title: A story
      summary: A short one.
      briefing: You sell doors.
      minutes: 5
      level: 1
      cast: {customer: {name: Ada}}
      """;

  private static final IndicatorCatalogue CATALOGUE =
      new IndicatorCatalogue() {
        @Override
        public Optional<Entry> find(String code) {
          return codes().contains(code) ? Optional.of(new Entry(code, 1)) : Optional.empty();
        }

        @Override
        public Collection<String> codes() {
          return List.of("listening/ask-problem", "listening/advise-early");
        }

        @Override
        public Collection<String> skills() {
          return List.of("listening");
        }
      };

  private Stories() {}

  /** Everything from the variables on. */
  static Scenario of(String body) {
    return read(HEAD + body);
  }

  static Scenario read(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    Reading reading =
        new ScenarioReader(CATALOGUE)
            .read(new ScenarioFiles(id(yaml), new TreeMap<>(Map.of(ScenarioFiles.SOURCE, bytes))));
    Scenario scenario = reading.scenario();
    if (scenario == null) {
      throw new AssertionError(reading.diagnostics().toString());
    }
    return scenario;
  }

  /** A scenario has the name of its folder. */
  private static String id(String yaml) {
    return yaml.lines()
        .filter(line -> line.startsWith("id: "))
        .map(line -> line.substring("id: ".length()))
        .findFirst()
        .orElseThrow();
  }

  /** The play after the moves, which must all be made. */
  static Playthrough played(Playthrough from, String moves) {
    return switch (Moves.play(from, moves)) {
      case Outcome.Moved(Playthrough playthrough) -> playthrough;
      case Outcome.Refused(Refusal refusal) -> throw new AssertionError(refusal.toString());
    };
  }

  /** Why the last of the moves is not made. */
  static Refusal refused(Playthrough from, String moves) {
    return switch (Moves.play(from, moves)) {
      case Outcome.Refused(Refusal refusal) -> refusal;
      case Outcome.Moved(Playthrough playthrough) ->
          throw new AssertionError("All were made: " + playthrough.state());
    };
  }
}
