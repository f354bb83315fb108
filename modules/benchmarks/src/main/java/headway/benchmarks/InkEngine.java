package headway.benchmarks;

import com.bladecoder.ink.runtime.Choice;
import com.bladecoder.ink.runtime.Story;
import java.util.function.Consumer;

/** The runtime of ink for Java. */
public final class InkEngine implements Engine {
  private final Story story;

  /** Plays a compiled story. */
  public InkEngine(String json) {
    try {
      story = new Story(json);
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
}
