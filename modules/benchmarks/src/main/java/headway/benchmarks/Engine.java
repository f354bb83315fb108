package headway.benchmarks;

import headway.play.State;
import java.util.function.Consumer;

/** Something that plays the story. */
public interface Engine {
  /** Puts everything back to where it was before the first move. */
  void restart();

  /**
   * Shows what there is to see: what was answered to the last move, the lines, and the text of each
   * option; at an ending, how it ended.
   *
   * @return how many options there are; 0 at an ending
   */
  int show(Consumer<String> screen);

  /**
   * Takes an option of those last shown.
   *
   * @param option from 0
   */
  void choose(int option);

  /** Where the play is, once all that there is to see was shown. */
  State state();
}
