package headway.benchmarks;

import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Plays on and on: at an ending it begins again. Two players of one seed choose alike as long as
 * they are offered as much.
 */
public final class Player {
  private final Engine engine;
  private final SplittableRandom random;

  /** Before its first step. */
  public Player(Engine engine, long seed) {
    this.engine = engine;
    this.random = new SplittableRandom(seed);
    engine.restart();
  }

  /**
   * One step: all that is on screen is shown, and a move is made; at an ending, a new play begins
   * and its first step is made too.
   */
  public void step(Consumer<String> screen) {
    int options = engine.show(screen);
    if (options == 0) {
      engine.restart();
      options = engine.show(screen);
    }
    engine.choose(random.nextInt(options));
  }
}
