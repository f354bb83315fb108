package headway.server.practice;

import headway.play.Move;
import headway.play.Playthrough;
import headway.play.Rules;
import headway.play.Turn;
import headway.scenario.BranchScene;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Line;
import headway.scenario.MoveScene;
import headway.scenario.PickItem;
import headway.scenario.PickScene;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Statement;
import headway.scenario.Text;
import headway.server.page.Passage;
import headway.server.page.Said;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What was said in a playthrough so far, as passages. */
public final class Talk {
  private final Stage stage;
  private final Playthrough playthrough;

  public Talk(Stage stage, Playthrough playthrough) {
    this.stage = stage;
    this.playthrough = playthrough;
  }

  /** Everything up to and including the last move. */
  List<Passage> past() {
    List<Passage> past = new ArrayList<>();
    List<Turn> turns = playthrough.turns();
    for (Turn turn : turns) {
      past.addAll(turn.number() == 1 ? opening() : aftermath(turns.get(turn.number() - 2)));
      past.addAll(stage.passages(turn.onScreen(), turn.slots()));
      past.addAll(moveOf(turn));
    }
    return past;
  }

  /** What was said since the last move, before this scene's own lines. */
  public List<Passage> since() {
    List<Turn> turns = playthrough.turns();
    return turns.isEmpty() ? opening() : aftermath(turns.getLast());
  }

  /** This scene's lines, which can be flagged. */
  public List<Passage> onScreen(Collection<Integer> flagged) {
    int[] slots = playthrough.state().slots();
    List<Passage> passages = new ArrayList<>();
    int number = 0;
    for (Line line : onScreen(playthrough)) {
      number++;
      Said said = new Said(stage.words(line.text(), slots), number, flagged.contains(number));
      passages.add(stage.passage(line, said, slots));
    }
    return passages;
  }

  /** The lines on screen now; none at an ending. */
  static List<Line> onScreen(Playthrough playthrough) {
    return playthrough.place() instanceof MoveScene scene
        ? Rules.onScreen(scene, playthrough.state().slots())
        : List.of();
  }

  private List<Passage> opening() {
    int[] slots = stage.scenario().startSlots();
    List<Passage> passages = new ArrayList<>();
    for (BranchScene branch : playthrough.opening()) {
      List<Line> shown =
          branch.setting().lines().stream().filter(line -> line.when().holds(slots)).toList();
      passages.addAll(stage.passages(shown, slots));
    }
    return passages;
  }

  private List<Passage> aftermath(Turn turn) {
    List<Passage> passages = new ArrayList<>(stage.passages(turn.reply(), turn.slotsAfter()));
    passages.addAll(stage.passages(turn.onTheWay(), turn.slotsAfter()));
    return passages;
  }

  private List<Passage> moveOf(Turn turn) {
    int[] slots = turn.slots();
    return switch (turn.scene()) {
      case ChoiceScene ignored -> List.of(said(turn.choice(), slots));
      case PickScene pick ->
          listed(picked(pick, turn).stream().map(PickItem::text).toList(), slots);
      case RecallScene recall ->
          listed(marked(recall, turn).stream().map(Statement::text).toList(), slots);
      case ReflectScene ignored ->
          turn.answer().move() instanceof Move.Reflect(String text) && !text.isBlank()
              ? List.of(Passage.saidByYou(text))
              : List.of();
    };
  }

  private Passage said(Choice choice, int[] slots) {
    String words = stage.words(choice.text(), slots);
    return choice.spoken() ? Passage.saidByYou(words) : Passage.doneByYou(words);
  }

  private List<Passage> listed(List<Text> texts, int[] slots) {
    return texts.stream().map(text -> Passage.doneByYou(stage.words(text, slots))).toList();
  }

  static List<PickItem> picked(PickScene scene, Turn turn) {
    SortedSet<String> ids =
        turn.answer().move() instanceof Move.Pick(var items) ? items : new TreeSet<>();
    return scene.items().stream().filter(item -> ids.contains(item.id())).toList();
  }

  static List<Statement> marked(RecallScene scene, Turn turn) {
    SortedSet<String> ids =
        turn.answer().move() instanceof Move.Recall(var statements) ? statements : new TreeSet<>();
    return scene.statements().stream().filter(each -> ids.contains(each.id())).toList();
  }
}
