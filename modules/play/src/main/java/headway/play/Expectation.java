package headway.play;

import headway.scenario.Ending;
import headway.scenario.Scene;
import headway.scenario.Variable;

/** What a play script expects where it stands. */
public sealed interface Expectation {
  /** The conversation is in a scene. */
  record InScene(Scene scene) implements Expectation {}

  /** The conversation has come to an ending. */
  record AtEnding(Ending ending) implements Expectation {}

  /** An id is among what is offered. */
  record Offers(String id) implements Expectation {}

  /**
   * A variable has a value.
   *
   * @param value as the variable's slot has it
   */
  record Has(Variable variable, Comparison comparison, int value) implements Expectation {}

  /**
   * A skill's score, unrounded, at an ending.
   *
   * @param skill its id
   */
  record Scores(String skill, Comparison comparison, double score) implements Expectation {}

  /** As in a play script, without the word {@code expect}. */
  default String written() {
    return switch (this) {
      case InScene(Scene scene) -> "scene " + scene.id();
      case AtEnding(Ending ending) -> "ending " + ending.id();
      case Offers(String id) -> "offered " + id;
      case Has(Variable variable, Comparison comparison, int value) ->
          variable.name() + " " + comparison.written() + " " + variable.written(value);
      case Scores(String skill, Comparison comparison, double score) ->
          "score " + skill + " " + comparison.written() + " " + PlayScriptRun.figure(score);
    };
  }
}
