package headway.scenario.translation;

import headway.scenario.source.EndingSource;
import headway.scenario.source.EvidenceSource;
import headway.scenario.source.LineSource;
import headway.scenario.source.Named;
import headway.scenario.source.ScenarioSource;
import headway.scenario.source.SceneSource;
import headway.scenario.source.TaskSource;
import headway.scenario.source.Word;
import headway.scenario.translation.Outline.Group;
import headway.scenario.translation.Outline.Leaf;
import headway.scenario.translation.Outline.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the outline of a scenario. */
final class Outlines {
  private Outlines() {}

  static Group of(ScenarioSource source) {
    Group top =
        Outline.withKeys(
            "a translation",
            "language",
            "title",
            "summary",
            "briefing",
            "cast",
            "signals",
            "parameters",
            "variables",
            "scenes",
            "endings",
            "debrief");
    put(top, "title", source.title());
    put(top, "summary", source.summary());
    put(top, "briefing", source.briefing());
    top.parts().put("cast", cast(source));
    top.parts().put("signals", named("signal", source.signals()));
    top.parts().put("parameters", named("parameter", source.parameters()));
    top.parts().put("variables", variables(source));
    top.parts().put("scenes", scenes(source.scenes()));
    top.parts().put("endings", endings(source.endings()));
    Group debrief = Outline.withKeys("the debrief", "questions", "takeaway");
    put(debrief, "questions", source.questions());
    put(debrief, "takeaway", source.takeaway());
    top.parts().put("debrief", debrief);
    return top;
  }

  private static void put(Group group, String key, @Nullable Word source) {
    if (source != null) {
      group.parts().putIfAbsent(key, new Leaf(source, false));
    }
  }

  private static void put(Group group, String key, List<Word> sources) {
    if (!sources.isEmpty()) {
      group.parts().putIfAbsent(key, new Row(sources, List.of()));
    }
  }

  private static void putLines(Group group, String key, List<LineSource> lines) {
    if (!lines.isEmpty()) {
      List<Word> texts = lines.stream().map(LineSource::text).toList();
      List<Word> speakers = lines.stream().map(LineSource::speaker).toList();
      group.parts().putIfAbsent(key, new Row(texts, speakers));
    }
  }

  private static void putWhy(Group group, List<EvidenceSource> evidence) {
    if (evidence.stream().anyMatch(each -> each.why() != null)) {
      put(group, "why", evidence.stream().map(Outlines::why).toList());
    }
  }

  private static Word why(EvidenceSource evidence) {
    return evidence.why() == null ? Word.missing(evidence.position()) : evidence.why();
  }

  private static Group cast(ScenarioSource source) {
    Group cast = Outline.byId("person in the cast");
    source
        .cast()
        .forEach(
            actor -> {
              Group each = Outline.withKeys(called("", actor.id()), "name", "role");
              each.parts().put("name", new Leaf(actor.name(), true));
              put(each, "role", actor.role());
              cast.parts().putIfAbsent(actor.id().text(), each);
            });
    return cast;
  }

  private static Group named(String what, List<Named> all) {
    Group group = Outline.byId(what);
    all.forEach(each -> put(group, each.id().text(), each.text()));
    return group;
  }

  private static Group variables(ScenarioSource source) {
    Group variables = Outline.byId("variable");
    source
        .variables()
        .forEach(
            variable -> {
              Group each = Outline.withKeys(called("the variable ", variable.name()), "unit");
              put(each, "unit", variable.unit());
              variables.parts().putIfAbsent(variable.name().text(), each);
            });
    return variables;
  }

  private static Group scenes(List<SceneSource> sources) {
    Group scenes = Outline.byId("scene");
    for (SceneSource source : sources) {
      Group scene =
          Outline.withKeys(
              called("the scene ", source.id()),
              "chapter",
              "lines",
              "thought",
              "hint",
              "choices",
              "pick",
              "recall",
              "reflect");
      put(scene, "chapter", source.chapter());
      putLines(scene, "lines", source.lines());
      put(scene, "thought", source.thought());
      put(scene, "hint", source.hint());
      putTask(scene, source.task());
      scenes.parts().putIfAbsent(source.id().text(), scene);
    }
    return scenes;
  }

  private static void putTask(Group scene, TaskSource task) {
    switch (task) {
      case TaskSource.Choices(List<TaskSource.Choice> choices) ->
          scene.parts().put("choices", choices(choices));
      case TaskSource.Pick pick -> scene.parts().put("pick", pick(pick));
      case TaskSource.Recall recall -> scene.parts().put("recall", recall(recall));
      case TaskSource.Reflect(TaskSource.Closing closing) -> {
        Group reflect = Outline.withKeys("a reflect", "prompt", "reply");
        putClosing(reflect, closing);
        scene.parts().put("reflect", reflect);
      }
      case TaskSource.Branch ignored -> {}
      case TaskSource.Unknown ignored -> {}
    }
  }

  private static void putClosing(Group group, TaskSource.Closing closing) {
    put(group, "prompt", closing.prompt());
    putLines(group, "reply", closing.reply());
  }

  private static Group choices(List<TaskSource.Choice> sources) {
    Group choices = Outline.byId("choice");
    for (TaskSource.Choice source : sources) {
      Group choice =
          Outline.withKeys(
              called("the choice ", source.id()), "say", "do", "expert", "reply", "why");
      put(choice, source.spoken() ? "say" : "do", source.text());
      put(choice, "expert", source.expert());
      putLines(choice, "reply", source.reply());
      putWhy(choice, source.evidence());
      choices.parts().putIfAbsent(source.id().text(), choice);
    }
    return choices;
  }

  private static Group pick(TaskSource.Pick source) {
    Group pick = Outline.withKeys("a pick", "prompt", "items", "reply");
    putClosing(pick, source.closing());
    Group items = Outline.byId("item");
    for (TaskSource.Item each : source.items()) {
      Group item = Outline.withKeys(called("the item ", each.id()), "text", "detail", "why");
      put(item, "text", each.text());
      put(item, "detail", each.detail());
      putWhy(item, each.evidence());
      items.parts().putIfAbsent(each.id().text(), item);
    }
    pick.parts().put("items", items);
    return pick;
  }

  private static Group recall(TaskSource.Recall source) {
    Group recall = Outline.withKeys("a recall", "prompt", "statements", "reply");
    putClosing(recall, source.closing());
    Group statements = Outline.byId("statement");
    for (TaskSource.Statement each : source.statements()) {
      Group statement = Outline.withKeys(called("the statement ", each.id()), "text");
      put(statement, "text", each.text());
      statements.parts().putIfAbsent(each.id().text(), statement);
    }
    recall.parts().put("statements", statements);
    return recall;
  }

  private static Group endings(List<EndingSource> sources) {
    Group endings = Outline.byId("ending");
    for (EndingSource source : sources) {
      Group ending =
          Outline.withKeys(
              called("the ending ", source.id()), "title", "text", "later", "next-step", "why");
      put(ending, "title", source.title());
      put(ending, "text", source.text());
      put(ending, "later", source.later());
      Group nextStep = Outline.withKeys("a next step", "action");
      put(nextStep, "action", source.nextStep().action());
      ending.parts().put("next-step", nextStep);
      putWhy(ending, source.evidence());
      endings.parts().putIfAbsent(source.id().text(), ending);
    }
    return endings;
  }

  private static String called(String what, Word id) {
    return what + "`" + id.text() + "`";
  }
}
