package headway.scenario.source;

import headway.scenario.Variable;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the variables. */
final class VariableReader {
  /** As far from 0 as any number of a scenario may be. */
  static final int FARTHEST = 1_000_000_000;

  private static final List<String> KEYS =
      List.of("type", "start", "min", "max", "values", "shown", "of", "unit");
  private static final Map<String, Variable.Type> TYPES = Values.wordsOf(Variable.Type.class);
  private static final Map<String, Variable.Shown> SHOWN = shown();

  private final Faults faults;

  VariableReader(Faults faults) {
    this.faults = faults;
  }

  private static Map<String, Variable.Shown> shown() {
    Map<String, Variable.Shown> words = new LinkedHashMap<>(Values.wordsOf(Variable.Shown.class));
    words.remove("hidden");
    return words;
  }

  List<VariableSource> read(List<YamlNode.Entry> entries) {
    Names names = new Names(faults);
    List<VariableSource> variables = new ArrayList<>();
    for (YamlNode.Entry entry : entries) {
      Word name = names.variable(Word.ofKey(entry));
      Fields fields = Fields.of(entry.value(), "a variable", name.position(), KEYS, faults);
      variables.add(fields == null ? unknown(name) : variable(name, fields));
    }
    return variables;
  }

  private static VariableSource unknown(Word name) {
    return new VariableSource(
        name,
        null,
        Word.missing(name.position()),
        null,
        null,
        List.of(),
        Variable.Shown.HIDDEN,
        null,
        null);
  }

  private VariableSource variable(Word name, Fields fields) {
    Variable.Type type = fields.has("type") ? fields.oneOf("type", TYPES) : missingType(fields);
    Variable.Shown shown = fields.oneOf("shown", SHOWN);
    return new VariableSource(
        name,
        type,
        fields.wordOrNone("start"),
        bound(fields, "min", type),
        bound(fields, "max", type),
        enumValues(fields, type),
        shown == null ? Variable.Shown.HIDDEN : shown,
        of(fields, shown),
        fields.wordOrNone("unit"));
  }

  private static Variable.@Nullable Type missingType(Fields fields) {
    fields.tellMissing("`type`");
    return null;
  }

  private @Nullable Written<Integer> bound(
      Fields fields, String key, Variable.@Nullable Type type) {
    if (type == Variable.Type.INT && !fields.has(key)) {
      fields.tellMissing("`" + key + "`");
    } else if (type == Variable.Type.BOOL || type == Variable.Type.ENUM) {
      refuse(fields, key, "a number");
    }
    return fields.numberOrNone(key, -FARTHEST, FARTHEST);
  }

  private void refuse(Fields fields, String key, String of) {
    if (fields.has(key)) {
      faults.add(
          ScenarioCode.NOT_TOGETHER,
          fields.keyPosition(key),
          "Only " + of + " has `" + key + "`.",
          "Take it away, or give the variable another `type`.");
    }
  }

  private List<Word> enumValues(Fields fields, Variable.@Nullable Type type) {
    if (type == Variable.Type.ENUM && !fields.has("values")) {
      fields.tellMissing("`values`");
    } else if (type == Variable.Type.INT || type == Variable.Type.BOOL) {
      refuse(fields, "values", "an enum");
    }
    Names names = new Names(faults);
    List<Word> values = fields.words("values").stream().map(names::id).toList();
    if (type == Variable.Type.ENUM && fields.has("values") && values.isEmpty()) {
      faults.add(
          ScenarioCode.NO_VALUE,
          fields.keyPosition("values"),
          "An enum needs at least one value.",
          "Write `values: [cold, warm]`.");
    }
    return values;
  }

  private @Nullable Word of(Fields fields, Variable.@Nullable Shown shown) {
    if (shown == Variable.Shown.MOOD && !fields.has("of")) {
      fields.tellMissing("`of`: the id of the one in the cast whose mood it is");
    }
    return fields.wordOrNone("of");
  }
}
