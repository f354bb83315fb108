package headway.benchmarks;

import com.bladecoder.ink.runtime.Choice;
import com.bladecoder.ink.runtime.Story;
import headway.play.State;
import headway.scenario.Scenario;
import java.util.function.Consumer;

/** The runtime of ink for Java. */
public final class InkEngine implements Engine {
  private final Story story;
  private final InkState where;

  /** Plays a compiled story, the twin of a scenario. */
  public InkEngine(String json, Scenario twin) {
    story = loaded(json);
    where = new InkState(twin);
  }

  /** Loads a compiled story and does nothing else. */
  static Story loaded(String json) {
    try {
      return new Story(json);
    } catch (Exception broken) {
      throw new IllegalStateException("This is no story of ink", broken);
    }
  }

  @Override
  public void restart() {
    try {
      story.resetState();
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Override
  public int show(Consumer<String> screen) {
    try {
      while (story.canContinue()) {
        screen.accept(story.Continue());
      }
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
    for (Choice choice : story.getCurrentChoices()) {
      screen.accept(choice.getText());
    }
    return story.getCurrentChoices().size();
  }

  @Override
  public void choose(int option) {
    try {
      story.chooseChoiceIndex(option);
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Override
  public State state() {
    return where.of(story);
  }

  /** All that ink needs to go on from here, as text. */
  String save() {
    try {
      return story.getState().toJson();
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Goes on from what was saved. */
  void load(String saved) {
    try {
      story.getState().loadJson(saved);
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }
}
