package headway.play;

import headway.scenario.Scenario;
import headway.scenario.diagnostic.Diagnostic;
import headway.scenario.diagnostic.Position;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scenario's own test: a seed, moves, how chance falls, and what is expected on the way.
 *
 * @param seed 0 if the script names none
 * @param steps in the order in which they are written
 */
public record PlayScript(Scenario scenario, String file, long seed, List<Step> steps) {
  /** One thing to do or to look at. */
  public sealed interface Step {
    Position position();

    /** Makes a move. */
    record Make(Answer answer, Position position) implements Step {}

    /**
     * From here on the branch of a scene falls one way, as often as it is passed. Told before
     * anything else, it holds for branches at the start too.
     *
     * @param scene its index
     * @param way index in its ways
     */
    record Fall(int scene, int way, Position position) implements Step {}

    /** Looks whether something is as expected. */
    record Expect(Expectation expectation, Position position) implements Step {}
  }

  /**
   * What came of reading a script.
   *
   * @param script null exactly where there are diagnostics
   * @param diagnostics every fault, in order of line and column
   */
  public record Reading(@Nullable PlayScript script, List<Diagnostic> diagnostics) {
    public Reading {
      diagnostics = List.copyOf(diagnostics);
      if ((script == null) == diagnostics.isEmpty()) {
        throw new IllegalArgumentException("A script is there exactly where nothing is wrong");
      }
    }
  }

  public PlayScript {
    steps = List.copyOf(steps);
  }

  /**
   * Reads a script; every fault becomes a diagnostic, none an exception.
   *
   * @param file its name in diagnostics, such as {@code plays/expert.play}
   * @param content UTF-8, at most 1 MiB
   * @param skills the ids of those that are installed
   */
  public static Reading read(
      String file, byte[] content, Scenario scenario, Collection<String> skills) {
    return new PlayScriptReader(file, scenario, skills).read(content);
  }

  /** The same script with another seed. */
  public PlayScript withSeed(long otherSeed) {
    return new PlayScript(scenario, file, otherSeed, steps);
  }
}
