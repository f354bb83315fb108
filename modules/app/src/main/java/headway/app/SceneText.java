package headway.app;

import headway.play.Playthrough;
import headway.play.Rules;
import headway.play.Turn;
import headway.scenario.BranchScene;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.Line;
import headway.scenario.MoveScene;
import headway.scenario.PickScene;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Text;
import headway.scenario.Wording;
import java.util.ArrayList;
import java.util.List;

/** Scenes and endings as lines of a terminal. */
record SceneText(Wording wording) {
  String words(Text text, int[] slots) {
    return text.in(wording, slots);
  }

  List<String> opening(Playthrough playthrough) {
    List<String> lines = new ArrayList<>();
    int[] slots = playthrough.scenario().startSlots();
    for (BranchScene branch : playthrough.opening()) {
      lines.addAll(spoken(Rules.shown(branch.setting().lines(), slots), slots));
    }
    return lines;
  }

  List<String> onScreen(MoveScene scene, int[] slots) {
    List<String> lines = new ArrayList<>(List.of(""));
    lines.addAll(spoken(Rules.onScreen(scene, slots), slots));
    return lines;
  }

  /** What was said in answer, and on the way to the next scene. */
  List<String> after(Turn turn) {
    List<String> lines = new ArrayList<>(spoken(turn.reply(), turn.slotsAfter()));
    lines.addAll(spoken(turn.onTheWay(), turn.slotsAfter()));
    return lines;
  }

  private List<String> spoken(List<Line> lines, int[] slots) {
    return lines.stream().map(line -> spoken(line, slots)).toList();
  }

  private String spoken(Line line, int[] slots) {
    String text = words(line.text(), slots).strip();
    return line.speaker() == null ? text : words(line.speaker().name(), slots) + ": " + text;
  }

  /** Where it stands, and what can be done there. */
  List<String> now(Playthrough playthrough) {
    int[] slots = playthrough.state().slots();
    return switch (playthrough.place()) {
      case MoveScene scene -> {
        List<String> lines = new ArrayList<>(onScreen(scene, slots));
        lines.addAll(offered(scene, playthrough));
        yield lines;
      }
      case BranchScene branch ->
          throw new IllegalStateException("A playthrough does not rest in " + branch.id());
      case Ending ending -> ended(ending, slots);
    };
  }

  private List<String> ended(Ending ending, int[] slots) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("== " + words(ending.title(), slots));
    lines.add(words(ending.text(), slots).strip());
    if (ending.later() != null) {
      lines.add(words(ending.later(), slots).strip());
    }
    return lines;
  }

  private List<String> offered(MoveScene scene, Playthrough playthrough) {
    int[] slots = playthrough.state().slots();
    List<String> lines = new ArrayList<>();
    lines.add("");
    switch (scene) {
      case ChoiceScene ignored -> {}
      case PickScene pick -> addPrompt(pick.prompt(), slots, lines);
      case RecallScene recall -> addPrompt(recall.prompt(), slots, lines);
      case ReflectScene reflect -> addPrompt(reflect.prompt(), slots, lines);
    }
    int number = 1;
    for (String id : playthrough.shown()) {
      lines.add("  %d  %s  [%s]".formatted(number++, option(scene, id, slots), id));
    }
    return lines;
  }

  /** Unless it was left out. */
  private void addPrompt(Text prompt, int[] slots, List<String> lines) {
    String words = words(prompt, slots).strip();
    if (!words.isEmpty()) {
      lines.add(words);
    }
  }

  private String option(MoveScene scene, String id, int[] slots) {
    return switch (scene) {
      case ChoiceScene choices ->
          choices.choices().stream()
              .filter(each -> each.id().equals(id))
              .map(each -> words(each.text(), slots).strip())
              .findFirst()
              .orElse(id);
      case PickScene pick ->
          pick.items().stream()
              .filter(each -> each.id().equals(id))
              .map(
                  each ->
                      words(each.text(), slots).strip()
                          + (pick.budget() == null ? "" : " (" + each.cost() + ")"))
              .findFirst()
              .orElse(id);
      case RecallScene recall ->
          recall.statements().stream()
              .filter(each -> each.id().equals(id))
              .map(each -> words(each.text(), slots).strip())
              .findFirst()
              .orElse(id);
      case ReflectScene ignored -> id;
    };
  }
}
