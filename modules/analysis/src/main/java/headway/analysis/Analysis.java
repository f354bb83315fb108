package headway.analysis;

import headway.assessment.Skills;
import headway.assessment.Worth;
import headway.play.Answer;
import headway.play.Chance;
import headway.play.State;
import headway.scenario.Scenario;
import headway.scenario.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * What is known of a scenario once every state was seen.
 *
 * <p>Points may be asked for only where {@link #hasWorth}; otherwise they throw {@link
 * IllegalStateException}. States may come from a playthrough as they are; one that no play reaches
 * is an {@link IllegalArgumentException}.
 */
public interface Analysis extends Worth {
  /** More states than these are an error. */
  int MOST_STATES = 2_000_000;

  /** Walks over every state; as long as a scenario is large. */
  static Analysis of(Scenario scenario, Skills skills) {
    return of(scenario, skills, MOST_STATES);
  }

  /** Gives up where there are more states than so many. */
  static Analysis of(Scenario scenario, Skills skills, int mostStates) {
    return of(scenario, skills, Limits.ofThisProcess(mostStates), Progress.UNTOLD);
  }

  /**
   * Gives up beyond the limits, and tells how far it has come.
   *
   * @throws CancellationException where it was called off by interrupting the thread
   */
  static Analysis of(Scenario scenario, Skills skills, Limits limits, Progress progress) {
    return Examination.of(scenario, skills, limits, progress);
  }

  Scenario scenario();

  int states();

  long transitions();

  /** How much memory it takes at most, as long as it is kept. */
  long bytes();

  /** Whether every state was seen; false where there are too many. */
  boolean complete();

  /** Whether V and M are known: complete, and an ending can be reached from every state. */
  boolean hasWorth();

  /**
   * How likely a random player comes to each ending, by id, in file order; empty where it is not
   * known.
   */
  Map<String, Double> endings();

  /** What players without understanding can expect; empty where that is not known. */
  List<BotScore> bots();

  /**
   * What is at stake in each scene that waits for a move, in file order; empty where it is not
   * known. Worked out each time that it is asked for.
   */
  List<SceneDecision> decisions();

  /** How many moves half of a random player's plays have at most; empty where not known. */
  Optional<PlayLength> typicalLength();

  /** The best play for all measured skills; empty where not known or every play meets a gate. */
  Optional<BestPlay> bestPlay();

  /**
   * How many states each scene that waits for a move was seen in, in file order, as far as they
   * were seen. Worked out each time that it is asked for.
   */
  List<SceneStates> sceneStates();

  /** What is wrong with the scenario, as far as states tell. */
  List<Diagnostic> findings();

  /** The state as it is analysed: slots that matter no longer have their start value. */
  State normalised(State state);

  /** What can be done in a state that waits for a move, and what each of it is worth. */
  Decision decision(State state);

  @Override
  default double stake(int skill, State state) {
    return decision(state).stake(skill, best(skill) - random(skill));
  }

  /**
   * What whoever plays best for one skill does in a state: always a policy that comes to an ending,
   * with every signal on screen flagged.
   */
  Answer bestAnswer(int skill, State state);

  /** The whole of a play that is best for one skill, given how chance falls. */
  List<Answer> bestPath(int skill, Chance chance);

  /**
   * One decision.
   *
   * @param options in file order: each choice offered, each legal set of a pick; for a recall the
   *     best marking and the worst; for a reflect one
   * @param flags the points that flagging every signal on screen brings, by skill
   */
  record Decision(List<Option> options, double[] flags) {
    /** 100 × (highest Q - lowest Q) / (M - V) of a skill. */
    public double stake(int skill, double scale) {
      double highest = options.stream().mapToDouble(option -> option.q()[skill]).max().orElse(0);
      double lowest = options.stream().mapToDouble(option -> option.q()[skill]).min().orElse(0);
      return scale > 0 ? 100 * (highest - lowest) / scale : 0;
    }
  }

  /**
   * What can be done in a decision.
   *
   * @param move as in a play script
   * @param q its points and the best that can be expected after it, by skill
   */
  record Option(String move, double[] q) {}
}
