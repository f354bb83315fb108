package headway.scenario.resolve;

import headway.scenario.Way;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.Position;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.source.TaskSource;
import java.util.ArrayList;
import java.util.List;

/** Resolves the ways of a branch: all by condition, the last without, or all by weight. */
final class Branches {
  private final Lookup<Integer> places;
  private final Expressions expressions;
  private final Faults faults;

  Branches(Lookup<Integer> places, Expressions expressions, Faults faults) {
    this.places = places;
    this.expressions = expressions;
    this.faults = faults;
  }

  List<Way> ways(List<TaskSource.Way> sources) {
    if (sources.stream().anyMatch(way -> way.weight() != null)) {
      checkWeights(sources);
    } else {
      checkConditions(sources);
    }
    List<Way> ways = new ArrayList<>();
    for (TaskSource.Way source : sources) {
      Integer next = places.find(source.next());
      ways.add(
          new Way(
              expressions.condition(source.when()),
              source.weight() == null ? 0 : source.weight().value(),
              next == null ? restingPlace() : next));
    }
    return ways;
  }

  /** Stands in for what is not known: an ending, so that nothing seems to go round there. */
  private int restingPlace() {
    return Math.max(0, places.all().size() - 1);
  }

  private void checkWeights(List<TaskSource.Way> ways) {
    long total = 0;
    for (TaskSource.Way way : ways) {
      if (way.when() != null) {
        tell(
            way.when().position(),
            "Where ways have weights, none has a `when`.",
            "Decide by conditions first, and by chance in a branch of its own.");
      } else if (way.weight() == null) {
        tell(way.position(), "This way has no `weight`, and others have.", "Give each a weight.");
      }
      total += way.weight() == null ? 0 : way.weight().value();
    }
    if (total > Integer.MAX_VALUE) {
      tell(ways.getFirst().position(), "The weights add up to too much.", "Make them smaller.");
    }
  }

  private void checkConditions(List<TaskSource.Way> ways) {
    for (int i = 0; i < ways.size(); i++) {
      TaskSource.Way way = ways.get(i);
      boolean last = i == ways.size() - 1;
      if (last && way.when() != null) {
        tell(
            way.when().position(),
            "The last way has a `when`, so there may be none to go.",
            "Leave its condition out.");
      } else if (!last && way.when() == null) {
        tell(
            way.position(),
            "This way is always taken, so those after it never are.",
            "Give it a `when`, or make it the last.");
      }
    }
  }

  private void tell(Position position, String message, String hint) {
    faults.add(ScenarioCode.WAYS, position, message, hint);
  }
}
