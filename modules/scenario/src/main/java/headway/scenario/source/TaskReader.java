package headway.scenario.source;

import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a scene asks. */
final class TaskReader {
  static final List<String> KINDS = List.of("choices", "pick", "recall", "reflect", "branch");

  private static final List<String> CHOICE =
      List.of("id", "say", "do", "when", "once", "effects", "evidence", "expert", "reply", "goto");
  private static final List<String> PICK =
      List.of("prompt", "min", "max", "budget", "items", "effects", "reply", "goto");
  private static final List<String> ITEM =
      List.of("id", "text", "detail", "cost", "fit", "when", "effects", "evidence");
  private static final List<String> RECALL =
      List.of("prompt", "statements", "effects", "reply", "goto");
  private static final List<String> STATEMENT = List.of("id", "text", "said");
  private static final List<String> REFLECT = List.of("prompt", "effects", "reply", "goto");
  private static final List<String> WAY = List.of("when", "weight", "goto");

  /** As many items or statements as a set of them fits into a {@code long}. */
  private static final int MOST = 63;

  private static final int HEAVIEST = 1_000_000;

  private final Faults faults;
  private final LineReader lines;
  private final DeedReader deeds;

  TaskReader(LineReader lines, Faults faults) {
    this.lines = lines;
    this.deeds = new DeedReader(faults);
    this.faults = faults;
  }

  /** Exactly one of the kinds. */
  TaskSource read(Fields scene) {
    List<String> kinds = KINDS.stream().filter(scene::has).toList();
    if (kinds.isEmpty()) {
      scene.tellMissing("one of " + Values.listed(KINDS));
      return new TaskSource.Unknown();
    }
    for (String kind : kinds.subList(1, kinds.size())) {
      faults.add(
          ScenarioCode.NOT_TOGETHER,
          scene.keyPosition(kind),
          "A scene has one of "
              + Values.listed(KINDS)
              + ", not both `"
              + kinds.getFirst()
              + "` and `"
              + kind
              + "`.",
          "Make two scenes of it.");
    }
    return switch (kinds.getFirst()) {
      case "choices" -> choices(scene);
      case "pick" -> pick(scene.fields("pick", "a pick", PICK));
      case "recall" -> recall(scene.fields("recall", "a recall", RECALL));
      case "reflect" -> reflect(scene.fields("reflect", "a reflect", REFLECT));
      default -> branch(scene);
    };
  }

  private TaskSource choices(Fields scene) {
    Names names = new Names(faults);
    List<TaskSource.Choice> choices = new ArrayList<>();
    for (Fields fields : each(scene, "choices", "a choice", CHOICE)) {
      Word id = names.id(fields.word("id"));
      fields.ownedBy(id);
      choices.add(
          new TaskSource.Choice(
              id,
              fields.has("say"),
              words(fields),
              fields.wordOrNone("when"),
              fields.truth("once"),
              deeds.effects(fields),
              deeds.evidence(fields),
              fields.textOrNone("expert"),
              lines.read(fields, "reply"),
              fields.word("goto")));
    }
    return new TaskSource.Choices(choices);
  }

  private Word words(Fields choice) {
    if (choice.has("say") && choice.has("do")) {
      faults.add(
          ScenarioCode.NOT_TOGETHER,
          choice.keyPosition("do"),
          "A choice is said or done, not both.",
          "Keep `say` or `do`.");
    } else if (!choice.has("say") && !choice.has("do")) {
      choice.tellMissing("`say` or `do`");
      return Word.missing(choice.owner());
    }
    Word act = choice.textOrNone("do");
    Word speech = choice.textOrNone("say");
    return speech != null ? speech : act != null ? act : Word.missing(choice.owner());
  }

  private TaskSource pick(@Nullable Fields fields) {
    if (fields == null) {
      return new TaskSource.Unknown();
    }
    return new TaskSource.Pick(
        fields.numberOrNone("min", 0, VariableReader.FARTHEST),
        fields.numberOrNone("max", 0, VariableReader.FARTHEST),
        fields.wordOrNone("budget"),
        items(fields),
        closing(fields, fields.textOrNone("prompt")));
  }

  private List<TaskSource.Item> items(Fields pick) {
    Names names = new Names(faults);
    List<TaskSource.Item> items = new ArrayList<>();
    for (Fields fields : each(pick, "items", "an item", ITEM)) {
      Word id = names.id(fields.word("id"));
      fields.ownedBy(id);
      Written<Integer> cost = fields.numberOrNone("cost", 0, VariableReader.FARTHEST);
      items.add(
          new TaskSource.Item(
              id,
              fields.text("text"),
              fields.textOrNone("detail"),
              cost == null ? 0 : cost.value(),
              fields.truth("fit"),
              fields.wordOrNone("when"),
              deeds.effects(fields),
              deeds.evidence(fields)));
    }
    return bounded(items, pick, "items");
  }

  private TaskSource recall(@Nullable Fields fields) {
    if (fields == null) {
      return new TaskSource.Unknown();
    }
    Names names = new Names(faults);
    List<TaskSource.Statement> statements = new ArrayList<>();
    for (Fields each : each(fields, "statements", "a statement", STATEMENT)) {
      Word id = names.id(each.word("id"));
      each.ownedBy(id);
      statements.add(new TaskSource.Statement(id, each.text("text"), each.word("said")));
    }
    return new TaskSource.Recall(
        bounded(statements, fields, "statements"), closing(fields, fields.textOrNone("prompt")));
  }

  private <T> List<T> bounded(List<T> all, Fields fields, String key) {
    if (all.size() <= MOST) {
      return all;
    }
    faults.add(
        ScenarioCode.TOO_MANY,
        fields.keyPosition(key),
        "Here are " + all.size() + " " + key + "; at most " + MOST + " can be.",
        "Make two scenes of it.");
    return all.subList(0, MOST);
  }

  private TaskSource reflect(@Nullable Fields fields) {
    return fields == null
        ? new TaskSource.Unknown()
        : new TaskSource.Reflect(closing(fields, fields.text("prompt")));
  }

  private TaskSource.Closing closing(Fields fields, @Nullable Word prompt) {
    return new TaskSource.Closing(
        prompt, deeds.effects(fields), lines.read(fields, "reply"), fields.word("goto"));
  }

  private TaskSource branch(Fields scene) {
    List<TaskSource.Way> ways = new ArrayList<>();
    for (Fields fields : each(scene, "branch", "a way of a branch", WAY)) {
      ways.add(
          new TaskSource.Way(
              fields.wordOrNone("when"),
              fields.has("weight") ? fields.number("weight", 1, HEAVIEST) : null,
              fields.word("goto"),
              fields.owner()));
    }
    return new TaskSource.Branch(ways);
  }

  /** The mappings of a list that must have one at least. */
  private List<Fields> each(Fields around, String key, String what, List<String> keys) {
    if (!around.has(key)) {
      around.tellMissing("`" + key + "`");
      return List.of();
    }
    List<Fields> each = new ArrayList<>();
    List<YamlNode> items = around.list(key);
    if (items.isEmpty() && around.isList(key)) {
      faults.add(
          ScenarioCode.NO_VALUE,
          around.keyPosition(key),
          "`" + key + "` is an empty list.",
          "Add " + what + ".");
    }
    for (YamlNode item : items) {
      Fields fields = Fields.of(item, what, item.position(), keys, faults);
      if (fields != null) {
        each.add(fields);
      }
    }
    return each;
  }
}
