package headway.scenario.source;

import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a whole {@code scenario.yaml}. */
public final class SourceReader {

  private static final int LONGEST_ID = 64;
  private static final int FORMAT = 1;
  private static final int MOST_MINUTES = 10_000;
  private static final int HIGHEST_LEVEL = 3;
  private static final List<String> KEYS =
      List.of(
          "format",
          "id",
          "language",
          "title",
          "summary",
          "briefing",
          "minutes",
          "level",
          "drill",
          "tags",
          "measures",
          "parameters",
          "cast",
          "signals",
          "variables",
          "start",
          "scenes",
          "endings",
          "debrief");
  private static final List<String> DECLARATIONS =
      List.of("parameters", "cast", "signals", "variables", "scenes", "endings");
  private static final List<String> NEEDED = List.of("cast", "scenes", "endings");
  private static final List<String> DEBRIEF = List.of("questions", "takeaway");

  private final Faults faults;
  private final Values values;

  private SourceReader(Faults faults) {
    this.faults = faults;
    this.values = new Values(faults);
  }

  /** The author's tree; null where the file is no mapping at all, which was told. */
  public static @Nullable ScenarioSource read(YamlNode root, Faults faults) {
    Fields fields = Fields.of(root, "a scenario", root.position(), KEYS, faults);
    return fields == null ? null : new SourceReader(faults).scenario(fields);
  }

  private ScenarioSource scenario(Fields fields) {
    checkFormat(fields);
    List<ActorSource> cast = new CastReader(faults).read(fields.mappingNeeded("cast"));
    LineReader lines = new LineReader(cast, fields.isMapping("cast"), faults);
    Fields debrief = fields.fields("debrief", "the debrief", DEBRIEF);
    Names places = new Names(faults);
    return new ScenarioSource(
        id(fields),
        language(fields),
        title(fields),
        fields.text("summary"),
        fields.text("briefing"),
        fields.number("minutes", 1, MOST_MINUTES).value(),
        fields.number("level", 1, HIGHEST_LEVEL).value(),
        fields.truth("drill"),
        fields.words("tags"),
        fields.has("measures") ? fields.words("measures") : null,
        named(fields, "parameters"),
        cast,
        named(fields, "signals"),
        new VariableReader(faults).read(fields.mapping("variables")),
        fields.word("start"),
        scenes(fields, new SceneReader(lines, faults), places),
        endings(fields, places),
        debrief == null ? List.of() : debrief.texts("questions"),
        debrief == null ? null : debrief.textOrNone("takeaway"),
        lost(fields));
  }

  private static Set<String> lost(Fields fields) {
    return DECLARATIONS.stream()
        .filter(key -> fields.isLost(key) || (NEEDED.contains(key) && !fields.has(key)))
        .collect(Collectors.toSet());
  }

  private void checkFormat(Fields fields) {
    Word format = fields.word("format");
    if (format.isThere() && !(format.isPlain() && format.text().equals("" + FORMAT))) {
      faults.add(
          ScenarioCode.OTHER_FORMAT,
          format.position(),
          "This Headway reads format " + FORMAT + ", not `" + format.text() + "`.",
          "Write `format: " + FORMAT + "`.");
    }
  }

  private Word id(Fields fields) {
    Word id = new Names(faults).id(fields.word("id"));
    if (id.text().length() > LONGEST_ID) {
      faults.add(
          ScenarioCode.TOO_LONG,
          id.position(),
          "An id has at most " + LONGEST_ID + " characters, not " + id.text().length() + ".",
          "Shorten it, and the folder's name with it.");
    }
    return id;
  }

  private Word language(Fields fields) {
    Word language = fields.word("language");
    if (language.isThere() && !Language.isTag(language.text())) {
      faults.add(
          ScenarioCode.NO_LANGUAGE,
          language.position(),
          "`" + language.text() + "` is not the tag of a language.",
          "Write `nl`, `en` or `en-GB`.");
    }
    return language;
  }

  private Word title(Fields fields) {
    Word title = fields.text("title");
    Titles.check(title, faults);
    return title;
  }

  private List<Named> named(Fields fields, String key) {
    Names names = new Names(faults);
    List<Named> named = new ArrayList<>();
    for (YamlNode.Entry entry : fields.mapping(key)) {
      named.add(new Named(names.id(Word.ofKey(entry)), values.text(entry)));
    }
    return named;
  }

  private List<SceneSource> scenes(Fields fields, SceneReader reader, Names places) {
    List<SceneSource> scenes = new ArrayList<>();
    for (YamlNode.Entry entry : someOf(fields, "scenes")) {
      scenes.add(reader.read(places.id(Word.ofKey(entry)), entry.value()));
    }
    return scenes;
  }

  private List<EndingSource> endings(Fields fields, Names places) {
    EndingReader reader = new EndingReader(faults);
    List<EndingSource> endings = new ArrayList<>();
    for (YamlNode.Entry entry : someOf(fields, "endings")) {
      endings.add(reader.read(places.id(Word.ofKey(entry)), entry.value()));
    }
    return endings;
  }

  private List<YamlNode.Entry> someOf(Fields fields, String key) {
    List<YamlNode.Entry> some = fields.mappingNeeded(key);
    if (some.isEmpty() && fields.isMapping(key)) {
      faults.add(
          ScenarioCode.NO_VALUE,
          fields.keyPosition(key),
          "`" + key + "` is empty.",
          "A scenario needs one scene and one ending at least.");
    }
    return some;
  }
}
