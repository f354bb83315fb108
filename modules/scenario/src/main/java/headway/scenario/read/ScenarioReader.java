package headway.scenario.read;

import headway.scenario.IndicatorCatalogue;
import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Diagnostic;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.Position;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.resolve.Resolver;
import headway.scenario.source.ScenarioSource;
import headway.scenario.source.SourceReader;
import headway.scenario.translation.Translation;
import headway.scenario.translation.TranslationReader;
import headway.scenario.yaml.YamlFile;
import headway.scenario.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a scenario's files; every fault in them becomes a diagnostic, none an exception. */
public final class ScenarioReader {
  private static final Position START = Position.startOf(ScenarioFiles.SOURCE);

  private final IndicatorCatalogue catalogue;

  /**
   * @param catalogue the indicators that authors may name
   */
  public ScenarioReader(IndicatorCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  public Reading read(ScenarioFiles files) {
    return read(files, List.of());
  }

  /**
   * Reads files of which some could not be taken in.
   *
   * @param before what is known to be wrong already
   */
  Reading read(ScenarioFiles files, List<Diagnostic> before) {
    Faults faults = new Faults();
    faults.addAll(before);
    tellLargeFiles(files, faults);
    ScenarioSource source = source(files, faults);
    List<Translation> translations = TranslationReader.readAll(files, source, faults);
    Scenario scenario =
        source == null ? null : Resolver.resolve(files, source, translations, catalogue, faults);
    return new Reading(scenario, faults.all());
  }

  private static void tellLargeFiles(ScenarioFiles files, Faults faults) {
    for (Map.Entry<String, byte[]> file : files.files().entrySet()) {
      if (file.getValue().length > YamlFile.LARGEST) {
        YamlFile.tellTooLarge(file.getKey(), faults);
      }
    }
  }

  private static @Nullable ScenarioSource source(ScenarioFiles files, Faults faults) {
    byte[] bytes = files.files().get(ScenarioFiles.SOURCE);
    if (bytes == null) {
      tellNoScenario(files, faults);
      return null;
    }
    YamlNode root = YamlFile.read(ScenarioFiles.SOURCE, bytes, faults);
    return root == null ? null : SourceReader.read(root, faults);
  }

  private static void tellNoScenario(ScenarioFiles files, Faults faults) {
    boolean told =
        faults.all().stream().anyMatch(each -> each.isError() && each.position().equals(START));
    if (!told) {
      faults.add(
          ScenarioCode.NO_SCENARIO,
          START,
          "There is no `scenario.yaml` in the folder `" + files.id() + "`.",
          "Write one, or move the folder elsewhere.");
    }
  }
}
