package headway.scenario.resolve;

import headway.scenario.BranchScene;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Line;
import headway.scenario.PickScene;
import headway.scenario.Place;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Setting;
import headway.scenario.Statement;
import headway.scenario.Text;
import headway.scenario.expression.Effects;
import headway.scenario.expression.Guard;
import headway.scenario.source.SceneSource;
import headway.scenario.source.TaskSource;
import headway.scenario.source.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resolves scene after scene, in file order. */
final class Scenes {
  private static final String IN_A_REPLY = "in a reply";

  private final Lookup<Integer> places;
  private final Texts texts;
  private final Lines lines;
  private final Expressions expressions;
  private final Evidences evidences;
  private final Picks picks;
  private final Branches branches;
  private final Map<List<List<Text.Piece>>, Text> chapters = new HashMap<>();
  private @Nullable Text chapter;

  Scenes(
      Lookup<Integer> places,
      Texts texts,
      Lines lines,
      Expressions expressions,
      Evidences evidences,
      Picks picks,
      Branches branches) {
    this.places = places;
    this.texts = texts;
    this.lines = lines;
    this.expressions = expressions;
    this.evidences = evidences;
    this.picks = picks;
    this.branches = branches;
  }

  Place resolve(SceneSource source, int index) {
    String id = source.id().text();
    Setting setting = setting(source);
    return switch (source.task()) {
      case TaskSource.Choices(List<TaskSource.Choice> choices) ->
          new ChoiceScene(id, index, setting, choices(choices), source.id().position());
      case TaskSource.Pick pick -> pick(source, index, setting, pick);
      case TaskSource.Recall recall -> recall(source, index, setting, recall);
      case TaskSource.Reflect(TaskSource.Closing closing) ->
          reflect(source, index, setting, closing);
      case TaskSource.Branch(List<TaskSource.Way> ways) ->
          new BranchScene(id, index, setting, branches.ways(ways), source.id().position());
      case TaskSource.Unknown ignored ->
          new ChoiceScene(id, index, setting, List.of(), source.id().position());
    };
  }

  private Setting setting(SceneSource source) {
    if (source.chapter() != null) {
      Text named = texts.text(source.chapter());
      chapter = chapters.computeIfAbsent(named.pieces(), ignored -> named);
    }
    List<Line> said =
        source.task() instanceof TaskSource.Branch
            ? lines.passing(source.lines(), "of a scene that goes on by itself")
            : lines.onScreen(source.lines());
    return new Setting(
        chapter,
        source.medium(),
        source.ordered(),
        said,
        texts.textOrNone(source.thought()),
        texts.textOrNone(source.hint()),
        source.ownWords());
  }

  private List<Choice> choices(List<TaskSource.Choice> sources) {
    List<Choice> choices = new ArrayList<>();
    for (TaskSource.Choice source : sources) {
      Guard when = expressions.condition(source.when());
      Effects effects = expressions.effects(source.effects());
      Once once = source.once() ? new Once(expressions.hiddenSlot()) : null;
      choices.add(
          new Choice(
              source.id().text(),
              choices.size(),
              source.spoken(),
              texts.text(source.text()),
              once == null ? when : once.guard(when),
              once == null ? effects : once.effects(effects),
              evidences.resolve(source.evidence()),
              texts.textOrNone(source.expert()),
              lines.passing(source.reply(), IN_A_REPLY),
              place(source.next()),
              source.id().position()));
    }
    return choices;
  }

  private PickScene pick(SceneSource source, int index, Setting setting, TaskSource.Pick pick) {
    TaskSource.Closing closing = pick.closing();
    return new PickScene(
        source.id().text(),
        index,
        setting,
        texts.textOrNothing(closing.prompt()),
        picks.min(pick),
        picks.max(pick),
        picks.budget(pick),
        picks.items(pick),
        expressions.effects(closing.effects()),
        lines.passing(closing.reply(), IN_A_REPLY),
        place(closing.next()),
        source.id().position());
  }

  private RecallScene recall(
      SceneSource source, int index, Setting setting, TaskSource.Recall recall) {
    List<Statement> statements = new ArrayList<>();
    for (TaskSource.Statement each : recall.statements()) {
      statements.add(
          new Statement(
              each.id().text(),
              statements.size(),
              texts.text(each.text()),
              expressions.condition(each.said()),
              each.id().position()));
    }
    TaskSource.Closing closing = recall.closing();
    return new RecallScene(
        source.id().text(),
        index,
        setting,
        texts.textOrNothing(closing.prompt()),
        statements,
        expressions.effects(closing.effects()),
        lines.passing(closing.reply(), IN_A_REPLY),
        place(closing.next()),
        source.id().position());
  }

  private ReflectScene reflect(
      SceneSource source, int index, Setting setting, TaskSource.Closing closing) {
    return new ReflectScene(
        source.id().text(),
        index,
        setting,
        texts.textOrNothing(closing.prompt()),
        expressions.effects(closing.effects()),
        lines.passing(closing.reply(), IN_A_REPLY),
        place(closing.next()),
        source.id().position());
  }

  private int place(Word next) {
    Integer place = places.find(next);
    return place == null ? 0 : place;
  }
}
