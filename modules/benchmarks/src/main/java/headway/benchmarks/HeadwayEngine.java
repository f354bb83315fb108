package headway.benchmarks;

import headway.play.Answer;
import headway.play.Move;
import headway.play.Outcome;
import headway.play.Playthrough;
import headway.play.Rules;
import headway.play.State;
import headway.play.Turn;
import headway.scenario.BranchScene;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.Line;
import headway.scenario.PickScene;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Scenario;
import headway.scenario.Wording;
import java.util.List;
import java.util.function.Consumer;

/** Headway's own interpreter, used as a page uses it: every move gives a playthrough to keep. */
public final class HeadwayEngine implements Engine {
  private final Scenario scenario;
  private final Wording wording;
  private Playthrough playthrough;
  private List<Choice> offered = List.of();

  /** Plays a scenario of choices and branches, in its source language. */
  public HeadwayEngine(Scenario scenario) {
    this.scenario = scenario;
    this.wording = scenario.wording(scenario.languages().getFirst());
    this.playthrough = Playthrough.begin(scenario, 0);
  }

  @Override
  public void restart() {
    playthrough = Playthrough.begin(scenario, 0);
  }

  @Override
  public int show(Consumer<String> screen) {
    Turn last = playthrough.lastTurn();
    if (last != null) {
      show(last.reply(), screen);
    }
    return switch (playthrough.place()) {
      case ChoiceScene scene -> show(scene, screen);
      case Ending ending -> {
        screen.accept(ending.title().in(wording, playthrough.state().slots()));
        screen.accept(ending.text().in(wording, playthrough.state().slots()));
        offered = List.of();
        yield 0;
      }
      case BranchScene other -> throw new IllegalStateException("In the story waits " + other.id());
      case PickScene other -> throw new IllegalStateException("In the story is " + other.id());
      case RecallScene other -> throw new IllegalStateException("In the story is " + other.id());
      case ReflectScene other -> throw new IllegalStateException("In the story is " + other.id());
    };
  }

  private int show(ChoiceScene scene, Consumer<String> screen) {
    int[] slots = playthrough.state().slots();
    show(Rules.onScreen(scene, slots), screen);
    offered = Rules.offered(scene, slots);
    for (int i = 0; i < offered.size(); i++) {
      screen.accept(offered.get(i).text().in(wording, slots));
    }
    return offered.size();
  }

  private void show(List<Line> lines, Consumer<String> screen) {
    int[] slots = playthrough.state().slots();
    for (int i = 0; i < lines.size(); i++) {
      screen.accept(lines.get(i).text().in(wording, slots));
    }
  }

  @Override
  public void choose(int option) {
    Outcome outcome = playthrough.move(Answer.of(new Move.Choose(offered.get(option).id())));
    playthrough =
        switch (outcome) {
          case Outcome.Moved(Playthrough next) -> next;
          case Outcome.Refused(var refusal) -> throw new IllegalStateException(refusal.toString());
        };
  }

  @Override
  public State state() {
    return playthrough.state();
  }
}
