package headway.benchmarks;

import headway.scenario.IndicatorCatalogue;
import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.read.Reading;
import headway.scenario.read.ScenarioReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The story in both its forms. */
public final class Story {
  private static final String ID = "loud-carpentry";

  private Story() {}

  /** Headway's engine, before the first move. */
  public static Engine inHeadway() {
    return new HeadwayEngine(scenario());
  }

  /** The engine of ink, before the first move. */
  public static Engine inInk() {
    return new InkEngine(new String(bytes("story.ink.json"), StandardCharsets.UTF_8));
  }

  private static Scenario scenario() {
    ScenarioFiles files =
        new ScenarioFiles(
            ID, new TreeMap<>(Map.of(ScenarioFiles.SOURCE, bytes(ScenarioFiles.SOURCE))));
    Reading reading = new ScenarioReader(new NoIndicators()).read(files);
    if (reading.scenario() == null) {
      throw new IllegalStateException(reading.diagnostics().toString());
    }
    return reading.scenario();
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Story.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not there");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The story shows nothing of any skill. */
  private record NoIndicators() implements IndicatorCatalogue {
    @Override
    public Optional<Entry> find(String code) {
      return Optional.empty();
    }

    @Override
    public Collection<String> codes() {
      return List.of();
    }

    @Override
    public Collection<String> skills() {
      return List.of();
    }
  }
}
