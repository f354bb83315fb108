package headway.analysis;

import headway.assessment.Rounding;
import headway.play.Rules;
import headway.play.State;
import headway.scenario.Line;
import headway.scenario.MoveScene;
import headway.scenario.RecallScene;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Spells out a path as the play that it is. */
final class BestPlays {
  private final StateSpace space;
  private final Steps steps;
  private final List<Measured> measured;
  private final SinglePath path;
  private final MoveCursor move;

  BestPlays(StateSpace space, Steps steps, List<Measured> measured, SinglePath path) {
    this.space = space;
    this.steps = steps;
    this.measured = measured;
    this.path = path;
    move = new MoveCursor(space);
  }

  BestPlay told() {
    Map<String, Double> raw = new LinkedHashMap<>();
    measured.forEach(skill -> raw.put(skill.id(), 100.0));
    List<BestPlay.Decided> decided = new ArrayList<>();
    for (int i = 0; i < path.moves().size(); i++) {
      BestPlay.Decided each = decided(i);
      decided.add(each);
      each.costs().forEach((skill, cost) -> raw.merge(skill, -cost, Double::sum));
    }
    return new BestPlay(script(), decided, raw);
  }

  private BestPlay.Decided decided(int at) {
    int number = path.states().get(at);
    State state = space.state(number);
    move.of(number).skipTo(path.moves().get(at));
    Map<String, Double> costs = new LinkedHashMap<>();
    for (Measured skill : measured) {
      costs.put(skill.id(), Rounding.settled(skill.scored(skill.loss(number, move))));
    }
    return new BestPlay.Decided(state, flags(number), made(at).move().written(), costs);
  }

  private String flags(int number) {
    State state = space.state(number);
    if (space.signals.get(number) == 0
        || !(space.scenario.place(state.place()) instanceof MoveScene scene)) {
      return "";
    }
    List<Line> lines = Rules.onScreen(scene, state.slots());
    return IntStream.range(0, lines.size())
        .filter(line -> lines.get(line).signal() != null)
        .mapToObj(line -> Integer.toString(line + 1))
        .collect(Collectors.joining(",", "flag:", ""));
  }

  private String script() {
    Map<Integer, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < path.moves().size(); i++) {
      places.put(path.states().get(i), i);
    }
    Trail trail = new Trail(space, steps);
    return trail.along(
        path.states(),
        new Trail.Wanted() {
          @Override
          public List<Steps.Step> among(int state, List<Steps.Step> all) {
            return List.of(made(places.getOrDefault(state, 0)));
          }

          @Override
          public String flags(int state) {
            return BestPlays.this.flags(state);
          }
        });
  }

  /** The move that the path makes; of a recall the one that marks what was said. */
  private Steps.Step made(int at) {
    int number = path.states().get(at);
    State state = space.state(number);
    move.of(number).skipTo(path.moves().get(at));
    for (Steps.Step step : steps.from(state)) {
      if (step.isMadeBy(move)) {
        return space.scenario.place(state.place()) instanceof RecallScene recall
            ? step.by(Steps.marking(recall, state.slots(), true))
            : step;
      }
    }
    throw new IllegalStateException("No such move in state " + number);
  }
}
