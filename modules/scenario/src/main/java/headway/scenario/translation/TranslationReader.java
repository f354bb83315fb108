package headway.scenario.translation;

import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.Position;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.source.Language;
import headway.scenario.source.ScenarioSource;
import headway.scenario.yaml.YamlFile;
import headway.scenario.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the translations that a folder has: every YAML file that is called by a language. */
public final class TranslationReader {
  private static final String YAML = ".yaml";

  private TranslationReader() {}

  /**
   * Reads all translations, in order of their files' names.
   *
   * @param source null where it could not be read: then only the files' YAML is looked at
   */
  public static List<Translation> readAll(
      ScenarioFiles files, @Nullable ScenarioSource source, Faults faults) {
    List<Translation> translations = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.files().entrySet()) {
      if (!isTranslation(file.getKey())) {
        continue;
      }
      String language = file.getKey().substring(0, file.getKey().length() - YAML.length());
      if (isLanguage(language, file.getKey(), source, faults)) {
        YamlNode root = YamlFile.read(file.getKey(), file.getValue(), faults);
        if (root != null && source != null) {
          translations.add(new Overlay(language, faults).read(root, source));
        }
      }
    }
    return translations;
  }

  private static boolean isTranslation(String file) {
    return file.endsWith(YAML) && !file.equals(ScenarioFiles.SOURCE) && !file.contains("/");
  }

  private static boolean isLanguage(
      String language, String file, @Nullable ScenarioSource source, Faults faults) {
    if (!Language.isTag(language)) {
      faults.add(
          ScenarioCode.FILE_OF_NO_LANGUAGE,
          Position.startOf(file),
          "This file is not read: `" + language + "` is not the tag of a language.",
          "A translation is called by its language, such as `en.yaml`.");
      return false;
    }
    if (source != null && language.equalsIgnoreCase(source.language().text())) {
      faults.add(
          ScenarioCode.OTHER_LANGUAGE,
          Position.startOf(file),
          "The scenario itself is in `" + language + "` already.",
          "Take this file away, or call it by another language.");
      return false;
    }
    return true;
  }
}
