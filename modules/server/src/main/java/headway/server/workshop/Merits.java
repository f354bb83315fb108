package headway.server.workshop;

import headway.analysis.Analysis;
import headway.play.Playthrough;
import headway.play.State;
import headway.scenario.MoveScene;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** What moves are worth over all measured skills together, in parts of the score. */
final class Merits {
  /** Differences below this are noise of the arithmetic. */
  private static final double NOTHING = 1e-6;

  private final Analysis analysis;

  /** Of an analysis that knows what moves are worth. */
  Merits(Analysis analysis) {
    this.analysis = analysis;
  }

  /** The moves, as written, that nothing is worth more than; none where all are worth the same. */
  Set<String> best(Playthrough at) {
    List<Analysis.Option> options = options(at);
    double highest = highest(options);
    boolean matters = options.stream().anyMatch(option -> worth(option) < highest - NOTHING);
    return matters
        ? options.stream()
            .filter(option -> worth(option) >= highest - NOTHING)
            .map(Analysis.Option::move)
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** What a move gives away; empty where it is not known, as of most ways to mark a recall. */
  OptionalDouble cost(Playthrough at, String move) {
    List<Analysis.Option> options = options(at);
    List<String> taken = Prompter.taken(move);
    return options.stream()
        .filter(option -> Set.copyOf(Prompter.taken(option.move())).equals(Set.copyOf(taken)))
        .mapToDouble(option -> Math.max(0, highest(options) - worth(option)))
        .map(cost -> cost < NOTHING ? 0 : cost)
        .findFirst();
  }

  private List<Analysis.Option> options(Playthrough at) {
    return at.place() instanceof MoveScene scene
        ? analysis.decision(new State(scene.index(), at.state().slots())).options()
        : List.of();
  }

  private double highest(List<Analysis.Option> options) {
    return options.stream().mapToDouble(this::worth).max().orElse(0);
  }

  /** The mean over the measured skills. */
  private double worth(Analysis.Option option) {
    double worth = 0;
    int measured = 0;
    for (int skill = 0; skill < option.q().length; skill++) {
      if (analysis.measures(skill)) {
        worth += 100 * option.q()[skill] / (analysis.best(skill) - analysis.random(skill));
        measured++;
      }
    }
    return measured == 0 ? 0 : worth / measured;
  }
}
