package headway.scenario.source;

import headway.scenario.Line;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.diagnostic.Suggestion;
import headway.scenario.yaml.YamlNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is said: lines of a scene or of a reply. */
final class LineReader {
  private static final List<String> BESIDE = List.of("when", "signal", "marks");
  private static final Map<String, Line.Mark> MARKS = Values.wordsOf(Line.Mark.class);

  private final Set<String> speakers = new HashSet<>();
  private final boolean isCastKnown;
  private final Faults faults;
  private final Values values;

  /**
   * @param isCastKnown whether nobody else can be in the cast
   */
  LineReader(List<ActorSource> cast, boolean isCastKnown, Faults faults) {
    this.isCastKnown = isCastKnown;
    cast.forEach(actor -> speakers.add(actor.id().text()));
    speakers.add(Line.NARRATOR);
    this.faults = faults;
    this.values = new Values(faults);
  }

  List<LineSource> read(Fields fields, String key) {
    List<LineSource> lines = new ArrayList<>();
    for (YamlNode item : fields.list(key)) {
      if (item instanceof YamlNode.Scalar text && !text.isNothing()) {
        tellNoSpeaker(text);
        continue;
      }
      List<YamlNode.Entry> entries = values.mapping(item, "a line", item.position());
      if (entries != null && item instanceof YamlNode.Mapping mapping) {
        lines.add(line(mapping, entries));
      }
    }
    return lines;
  }

  private void tellNoSpeaker(YamlNode.Scalar text) {
    String before = text.text().split(":", 2)[0];
    boolean lacksSpace = before.length() < text.text().length() && speakers.contains(before);
    faults.add(
        ScenarioCode.WRONG_KIND,
        text.position(),
        "This line does not say who speaks.",
        lacksSpace
            ? "Write a space after `" + before + ":`."
            : "Write who does, and `: `, before the text, as in `- narrator: …`.");
  }

  private LineSource line(YamlNode.Mapping item, List<YamlNode.Entry> entries) {
    List<YamlNode.Entry> spoken =
        entries.stream().filter(entry -> !BESIDE.contains(entry.key())).toList();
    Fields beside =
        Fields.of(
            item.only(entry -> BESIDE.contains(entry.key())),
            "a line",
            item.position(),
            BESIDE,
            faults);
    if (beside == null) {
      throw new IllegalStateException("A mapping was made and is none");
    }
    YamlNode.Entry speech = speech(item, spoken);
    return new LineSource(
        speech == null ? Word.missing(item.position()) : Word.ofKey(speech),
        speech == null ? Word.missing(item.position()) : values.text(speech),
        beside.wordOrNone("when"),
        beside.wordOrNone("signal"),
        marks(beside),
        speech == null ? item.position() : speech.keyPosition());
  }

  private YamlNode.@Nullable Entry speech(YamlNode item, List<YamlNode.Entry> spoken) {
    YamlNode.Entry speech = null;
    for (YamlNode.Entry entry : spoken) {
      if (!isSpeaker(entry)) {
        tellNobody(entry, spoken.size() > 1);
      } else if (speech != null) {
        faults.add(
            ScenarioCode.SPEAKERS,
            entry.keyPosition(),
            "A second one speaks in the same line.",
            "Begin a new line with `-` for each who speaks.");
      } else {
        speech = entry;
      }
    }
    if (spoken.isEmpty()) {
      faults.add(
          ScenarioCode.SPEAKERS,
          item.position(),
          "Nobody speaks in this line.",
          "Write who does: an id of the cast, or `narrator`, with the text.");
    }
    return speech;
  }

  private boolean isSpeaker(YamlNode.Entry entry) {
    return speakers.contains(entry.key()) || !isCastKnown;
  }

  private void tellNobody(YamlNode.Entry entry, boolean perhapsKey) {
    List<String> known = speakers.stream().sorted().toList();
    String key = Suggestion.hint(entry.key(), BESIDE);
    String hint = Suggestion.hint(entry.key(), known);
    if (perhapsKey && !key.isEmpty() && hint.isEmpty()) {
      faults.add(
          ScenarioCode.UNKNOWN_KEY,
          entry.keyPosition(),
          "`" + entry.key() + "` is no key of a line.",
          key);
      return;
    }
    faults.add(
        ScenarioCode.UNKNOWN_PERSON,
        entry.keyPosition(),
        "`" + entry.key() + "` is nobody in the cast.",
        hint.isEmpty() ? "Speak can " + Values.listed(known) + "." : hint);
  }

  private Set<Line.Mark> marks(Fields fields) {
    Set<Line.Mark> marks = EnumSet.noneOf(Line.Mark.class);
    for (Word word : fields.words("marks")) {
      Line.Mark mark = word.isThere() ? values.oneOf(word, "a mark", MARKS) : null;
      if (mark != null) {
        marks.add(mark);
      }
    }
    return marks;
  }
}
