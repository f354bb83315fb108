package headway.scenario.source;

import headway.scenario.Setting;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.yaml.YamlNode;
import java.util.List;
import java.util.Map;

/** Reads a scene. */
final class SceneReader {
  private static final List<String> KEYS =
      List.of(
          "chapter",
          "medium",
          "ordered",
          "lines",
          "thought",
          "hint",
          "own-words",
          "choices",
          "pick",
          "recall",
          "reflect",
          "branch");
  private static final Map<String, Setting.Medium> MEDIA = Values.wordsOf(Setting.Medium.class);

  private final Faults faults;
  private final LineReader lines;
  private final TaskReader tasks;

  SceneReader(LineReader lines, Faults faults) {
    this.faults = faults;
    this.lines = lines;
    this.tasks = new TaskReader(lines, faults);
  }

  SceneSource read(Word id, YamlNode node) {
    if (KEYS.contains(id.text()) && !(node instanceof YamlNode.Mapping)) {
      faults.add(
          ScenarioCode.WRONG_KIND,
          id.position(),
          "`" + id.text() + "` stands where a scene should begin.",
          "If it belongs to the scene above, put it further to the right, under that one's keys.");
      return unknown(id);
    }
    Fields fields = Fields.of(node, "a scene", id.position(), KEYS, faults);
    if (fields == null) {
      return unknown(id);
    }
    Setting.Medium medium = fields.oneOf("medium", MEDIA);
    return new SceneSource(
        id,
        fields.textOrNone("chapter"),
        medium == null ? Setting.Medium.MEETING : medium,
        fields.truth("ordered"),
        lines.read(fields, "lines"),
        fields.textOrNone("thought"),
        fields.textOrNone("hint"),
        fields.truth("own-words"),
        tasks.read(fields));
  }

  private static SceneSource unknown(Word id) {
    return new SceneSource(
        id,
        null,
        Setting.Medium.MEETING,
        false,
        List.of(),
        null,
        null,
        false,
        new TaskSource.Unknown());
  }
}
