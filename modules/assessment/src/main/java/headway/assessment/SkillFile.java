package headway.assessment;

import headway.assessment.SkillData.IndexData;
import headway.scenario.Ending;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a skill's data file, and refuses it whole for the least thing that is wrong in it. */
final class SkillFile {
  private static final int WORST_POINTS = -3;
  private static final int BEST_POINTS = 3;

  private SkillFile() {}

  static SkillData load(Class<?> beside, String resource) {
    try (InputStream file = beside.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalArgumentException("No " + resource + " beside " + beside.getName());
      }
      return read(resource, new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static SkillData read(String name, String yaml) {
    Entries file = new Entries(name, yaml(name, yaml));
    String id = file.id("id");
    List<Indicator> indicators =
        file.section("indicators").named().stream().map(each -> indicator(id, each)).toList();
    SkillData data =
        new SkillData(
            id,
            file.number("version", 1, Integer.MAX_VALUE),
            file.texts("name"),
            file.texts("meaning"),
            indicators,
            file.section("indices").named().stream().map(SkillFile::index).toList(),
            file.words("sources"),
            file.has("noticed") ? noticed(file.section("noticed"), indicators) : Map.of(),
            file.has("endings")
                ? file.list("endings").stream().map(each -> ending(each, indicators)).toList()
                : List.of());
    file.nothingElse();
    return data;
  }

  private static @Nullable Object yaml(String name, String yaml) {
    try {
      return new Load(
              LoadSettings.builder()
                  .setLabel(name)
                  .setAllowDuplicateKeys(false)
                  .setMaxAliasesForCollections(0)
                  .build())
          .loadFromString(yaml);
    } catch (YamlEngineException broken) {
      throw new IllegalArgumentException(name + ": " + broken.getMessage(), broken);
    }
  }

  private static Indicator indicator(String skill, Entries entries) {
    boolean authored = !entries.has("authored") || entries.truth("authored");
    int points = authored ? entries.number("points", WORST_POINTS, BEST_POINTS) : 0;
    if (authored && points == 0) {
      throw entries.wrong("points", "an indicator that authors name counts something");
    }
    Indicator indicator =
        new Indicator(
            skill,
            entries.lastPart(),
            points,
            authored,
            entries.has("cap") ? entries.number("cap", 0, 100) : null,
            entries.texts("name"),
            entries.texts("meaning"));
    entries.nothingElse();
    return indicator;
  }

  private static IndexData index(Entries entries) {
    boolean atMost = entries.has("at-most");
    IndexData index =
        new IndexData(
            entries.lastPart(),
            entries.decimal(atMost ? "at-most" : "at-least"),
            atMost,
            entries.oneOf("form", IndexData.Form.class),
            entries.texts("name"),
            entries.texts("meaning"),
            entries.word("source"));
    entries.nothingElse();
    return index;
  }

  private static Map<Noticing, String> noticed(Entries entries, List<Indicator> indicators) {
    Map<Noticing, String> noticed = new EnumMap<>(Noticing.class);
    for (Noticing noticing : Noticing.values()) {
      String key = noticing.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (entries.has(key)) {
        noticed.put(noticing, installed(entries, key, indicators));
      }
    }
    entries.nothingElse();
    return noticed;
  }

  private static EndingRule ending(Entries entries, List<Indicator> indicators) {
    int[] parts = entries.has("parts") ? entries.range("parts") : new int[] {0, 5};
    EndingRule rule =
        new EndingRule(
            installed(entries, "indicator", indicators),
            entries.oneOf("outcome", Ending.Outcome.class),
            entries.oneOf("fit", Ending.Fit.class),
            entries.has("informed") ? entries.truth("informed") : null,
            parts[0],
            parts[1],
            entries.number("points", WORST_POINTS, BEST_POINTS));
    entries.nothingElse();
    return rule;
  }

  private static String installed(Entries entries, String key, List<Indicator> indicators) {
    Set<String> ids = new HashSet<>();
    indicators.forEach(indicator -> ids.add(indicator.id()));
    String id = entries.word(key);
    if (!ids.contains(id)) {
      throw entries.wrong(key, "no indicator is called " + id);
    }
    return id;
  }
}
