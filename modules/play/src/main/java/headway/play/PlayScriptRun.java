package headway.play;

import headway.play.PlayScript.Step;
import headway.scenario.Place;
import headway.scenario.diagnostic.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A play script, played.
 *
 * @param playthrough as far as it came
 * @param stopped the move that was refused, after which nothing more was done; null for none
 * @param looks every expectation that was come to, in order
 */
public record PlayScriptRun(Playthrough playthrough, @Nullable Stopped stopped, List<Look> looks) {
  /** What a hundred divisions may be off by, and far less than a script can mean to tell apart. */
  private static final double ROUNDING = 1e-9;

  /** A move that was refused, and where it is written. */
  public record Stopped(Refusal refusal, Position position) {}

  /**
   * An expectation that was looked at.
   *
   * @param held whether it was as expected
   * @param found what was there, such as {@code trust is 3}
   */
  public record Look(Expectation expectation, Position position, boolean held, String found) {}

  /** What an ended play scored. */
  @FunctionalInterface
  public interface Scores {
    /** The scores by skill, unrounded, 0 to 100; without those that are not measured. */
    Map<String, Double> of(Playthrough ended);
  }

  public PlayScriptRun {
    looks = List.copyOf(looks);
  }

  /** Plays a script; scores are asked for only where it expects one at an ending. */
  public static PlayScriptRun of(PlayScript script, Scores scores) {
    Chance seeded = Chance.seeded(script.seed());
    Chance opening = Chance.scripted(waysAtTheStart(script), seeded);
    Playthrough at = Playthrough.begin(script.scenario(), script.seed(), opening);
    Map<Integer, Integer> ways = new HashMap<>();
    List<Look> looks = new ArrayList<>();
    for (Step step : script.steps()) {
      switch (step) {
        case Step.Fall(int scene, int way, var _) -> {
          ways.put(scene, way);
          at = at.with(Chance.scripted(ways, seeded));
        }
        case Step.Expect(Expectation expectation, Position position) ->
            looks.add(look(expectation, position, at, scores));
        case Step.Make(Answer answer, Position position) -> {
          switch (at.move(answer)) {
            case Outcome.Moved(Playthrough next) -> at = next;
            case Outcome.Refused(Refusal refusal) -> {
              return new PlayScriptRun(at, new Stopped(refusal, position), looks);
            }
          }
        }
      }
    }
    return new PlayScriptRun(at, null, looks);
  }

  /** Told before anything else is done; where a scene is told twice, the first is for the start. */
  private static Map<Integer, Integer> waysAtTheStart(PlayScript script) {
    Map<Integer, Integer> ways = new HashMap<>();
    for (Step step : script.steps()) {
      if (!(step instanceof Step.Fall(int scene, int way, var _))) {
        break;
      }
      ways.putIfAbsent(scene, way);
    }
    return ways;
  }

  private static Look look(
      Expectation expectation, Position position, Playthrough at, Scores scores) {
    return switch (expectation) {
      case Expectation.InScene(Place scene) ->
          new Look(expectation, position, isAt(scene, at), placeFound(at));
      case Expectation.AtEnding(Place ending) ->
          new Look(expectation, position, isAt(ending, at), placeFound(at));
      case Expectation.Offers(String id) ->
          new Look(expectation, position, at.offered().contains(id), offersFound(at));
      case Expectation.Has(var variable, var comparison, int value) -> {
        int found = at.state().slots()[variable.slot()];
        yield new Look(
            expectation,
            position,
            comparison.holds(found, value),
            variable.name() + " is " + variable.written(found));
      }
      case Expectation.Scores(String skill, var comparison, double score) -> {
        Double found = at.hasEnded() ? scores.of(at).get(skill) : null;
        yield new Look(
            expectation,
            position,
            found != null && comparison.holds(withoutNoise(found, score), score),
            scoreFound(at, skill, found));
      }
    };
  }

  /** A score that differs from the one expected by no more than rounding is that one. */
  private static double withoutNoise(double found, double expected) {
    return Math.abs(found - expected) < ROUNDING ? expected : found;
  }

  private static boolean isAt(Place place, Playthrough at) {
    return at.state().place() == place.index();
  }

  private static String placeFound(Playthrough at) {
    return (at.hasEnded() ? "ending " : "scene ") + at.place().id();
  }

  private static String offersFound(Playthrough at) {
    return at.offered().isEmpty()
        ? "nothing is offered in " + placeFound(at)
        : "offered: " + String.join(", ", at.offered());
  }

  private static String scoreFound(Playthrough at, String skill, @Nullable Double found) {
    if (found == null) {
      return at.hasEnded() ? skill + " is not measured" : "the play has not ended";
    }
    return skill + " is " + figure(found);
  }

  /** A figure as one would write it, without a trailing zero. */
  static String figure(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** Whether no move was refused and everything was as expected. */
  public boolean held() {
    return stopped == null && looks.stream().allMatch(Look::held);
  }
}
