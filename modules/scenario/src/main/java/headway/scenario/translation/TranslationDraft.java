package headway.scenario.translation;

import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Diagnostic;
import headway.scenario.diagnostic.Faults;
import headway.scenario.edit.Quotes;
import headway.scenario.source.ScenarioSource;
import headway.scenario.source.SourceReader;
import headway.scenario.source.Values;
import headway.scenario.translation.Outline.Group;
import headway.scenario.yaml.YamlFile;
import headway.scenario.yaml.YamlNode;
import headway.scenario.yaml.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A translation in which everything stands ready to be translated, each text below the source's: a
 * new one, or one that is there with what it lacks.
 */
public final class TranslationDraft {
  private static final String YAML = ".yaml";
  private static final List<String> GUIDE =
      List.of(
          "# Write each text between the quotation marks; above it stands the source's.",
          "# What is left \"\" is shown in the source's words.");

  private TranslationDraft() {}

  /**
   * Drafts a translation.
   *
   * @param language a well-formed tag
   * @param firstLine a comment that a new file begins with; empty for none
   */
  public static Drafting of(ScenarioFiles files, String language, String firstLine) {
    Faults faults = new Faults();
    ScenarioSource source = source(files, faults);
    if (source == null || faults.hasErrors()) {
      return new Drafting.Faulty(errors(faults));
    }
    if (language.equalsIgnoreCase(source.language().text())) {
      return new Drafting.OwnLanguage();
    }
    Group outline = Outlines.of(source);
    Optional<String> file =
        files.files().keySet().stream()
            .filter(name -> name.equalsIgnoreCase(language + YAML))
            .findFirst();
    return file.isPresent()
        ? completed(file.get(), bytes(files, file.get()), outline)
        : begun(language, firstLine, outline);
  }

  private static @Nullable ScenarioSource source(ScenarioFiles files, Faults faults) {
    YamlNode root = YamlFile.read(ScenarioFiles.SOURCE, bytes(files, ScenarioFiles.SOURCE), faults);
    return root == null ? null : SourceReader.read(root, faults);
  }

  private static byte[] bytes(ScenarioFiles files, String name) {
    return files.files().getOrDefault(name, new byte[0]);
  }

  private static List<Diagnostic> errors(Faults faults) {
    return faults.all().stream().filter(Diagnostic::isError).toList();
  }

  private static Drafting completed(String file, byte[] bytes, Group outline) {
    Faults faults = new Faults();
    YamlNode root = YamlFile.read(file, bytes, faults);
    if (faults.hasErrors() || !(root instanceof Mapping mapping)) {
      if (root != null) {
        new Values(faults).mapping(root, "a translation", root.position());
      }
      return new Drafting.Faulty(errors(faults));
    }
    Completion completion = new Completion(mapping.span().source());
    completion.complete(mapping, outline);
    return new Drafting.Drafted(file, completion.text(), completion.added());
  }

  private static Drafting begun(String language, String firstLine, Group outline) {
    List<String> lines = new ArrayList<>();
    if (!firstLine.isEmpty()) {
      lines.add(firstLine);
    }
    lines.addAll(GUIDE);
    lines.add("language: " + Quotes.around(language));
    Blanks blanks = new Blanks(true);
    for (Map.Entry<String, Outline> part : outline.parts().entrySet()) {
      if (part.getValue().wantsWords()) {
        lines.add("");
        lines.addAll(blanks.block(part.getKey(), part.getValue(), ""));
      }
    }
    lines.add("");
    return new Drafting.Drafted(language + YAML, String.join("\n", lines), blanks.written());
  }
}
