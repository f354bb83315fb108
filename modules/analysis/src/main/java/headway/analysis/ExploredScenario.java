package headway.analysis;

import headway.assessment.Rounding;
import headway.assessment.Skills;
import headway.play.Answer;
import headway.play.Chance;
import headway.play.Move;
import headway.play.Outcome;
import headway.play.Playthrough;
import headway.play.Rules;
import headway.play.State;
import headway.scenario.Line;
import headway.scenario.MoveScene;
import headway.scenario.RecallScene;
import headway.scenario.Scenario;
import headway.scenario.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The analysis of one scenario, kept as arrays over its states. Safe for many threads. */
final class ExploredScenario implements Analysis {
  private final Skills skills;
  private final StateSpace space;
  private final Steps steps;
  private final @Nullable Worths worths;
  private final List<Diagnostic> findings;
  private final Fairness fairness;

  ExploredScenario(
      Skills skills,
      StateSpace space,
      Steps steps,
      @Nullable Worths worths,
      List<Diagnostic> findings,
      Fairness fairness) {
    this.skills = skills;
    this.space = space;
    this.steps = steps;
    this.worths = worths;
    this.findings = findings;
    this.fairness = fairness;
  }

  @Override
  public Scenario scenario() {
    return space.scenario;
  }

  @Override
  public int states() {
    return space.size();
  }

  @Override
  public long transitions() {
    return space.transitions;
  }

  @Override
  public long bytes() {
    return space.bytes();
  }

  @Override
  public boolean complete() {
    return space.complete;
  }

  @Override
  public List<Diagnostic> findings() {
    return findings;
  }

  @Override
  public boolean hasWorth() {
    return worths != null;
  }

  private Worths worths() {
    if (worths == null) {
      throw new IllegalStateException("What " + scenario().id() + " is worth is not known");
    }
    return worths;
  }

  @Override
  public Map<String, Double> endings() {
    return worths == null ? Map.of() : worths.endings();
  }

  @Override
  public boolean measures(int skill) {
    if (worths == null || !worths.best()[skill].hasBound()) {
      return false;
    }
    var measures = scenario().measures();
    return (measures == null || measures.contains(skills.all().get(skill).data().id()))
        && Rounding.tellsApart(random(skill), best(skill));
  }

  @Override
  public double random(int skill) {
    return Rounding.settled(worths().random()[skill]);
  }

  @Override
  public @Nullable Double worst(int skill) {
    Double worst = worths().worst()[skill];
    return worst == null ? null : Rounding.settled(worst);
  }

  @Override
  public double best(int skill) {
    Optimum best = worths().best()[skill];
    return best.hasBound() ? Rounding.settled(best.fromStart()) : Double.POSITIVE_INFINITY;
  }

  @Override
  public double best(int skill, State state) {
    return best(skill, number(state));
  }

  private double best(int skill, int number) {
    Optimum best = worths().best()[skill];
    return best.hasBound() ? best.value()[number] : Double.POSITIVE_INFINITY;
  }

  private int number(State state) {
    int number = space.find(state.place(), state.slots());
    if (number < 0) {
      throw new IllegalArgumentException("No play of " + scenario().id() + " reaches " + state);
    }
    return number;
  }

  @Override
  public State normalised(State state) {
    return space.packing.normalised(state);
  }

  @Override
  public List<BotScore> bots() {
    return fairness.bots();
  }

  @Override
  public Optional<PlayLength> typicalLength() {
    return Optional.ofNullable(fairness.length());
  }

  @Override
  public Optional<BestPlay> bestPlay() {
    return Optional.ofNullable(fairness.best());
  }

  @Override
  public List<SceneStates> sceneStates() {
    return Multipliers.byScene(space);
  }

  @Override
  public List<SceneDecision> decisions() {
    return worths == null
        ? List.of()
        : new SceneDecisions(
                this, steps, space, worths.visits().byState(), Measured.of(this, skills, worths))
            .all();
  }

  @Override
  public Decision decision(State state) {
    int number = number(state);
    State known = space.state(number);
    double[] flags = new double[skills.all().size()];
    for (int skill = 0; skill < flags.length; skill++) {
      flags[skill] = space.flags(number, skill);
    }
    List<Option> options = new ArrayList<>();
    for (Steps.Step step : steps.from(known)) {
      if (scenario().place(known.place()) instanceof RecallScene recall) {
        Move best = Steps.marking(recall, known.slots(), true);
        Move worst = Steps.marking(recall, known.slots(), false);
        options.add(new Option(best.written(), worth(step, true)));
        options.add(new Option(worst.written(), worth(step, false)));
      } else {
        options.add(new Option(step.move().written(), worth(step, true)));
      }
    }
    return new Decision(List.copyOf(options), flags);
  }

  double[] worth(Steps.Step step, boolean highest) {
    double[] worth = new double[skills.all().size()];
    for (int skill = 0; skill < worth.length; skill++) {
      worth[skill] =
          highest
              ? space.points.highest(step.points(), skill)
              : space.points.lowest(step.points(), skill);
      for (int i = 0; i < step.targets().length; i++) {
        worth[skill] += step.probabilities()[i] * best(skill, step.targets()[i]);
      }
    }
    return worth;
  }

  @Override
  public Answer bestAnswer(int skill, State state) {
    int number = number(state);
    State known = space.state(number);
    if (!(scenario().place(known.place()) instanceof MoveScene scene)) {
      throw new IllegalArgumentException("Nothing is to be done in " + state);
    }
    return new Answer(signals(scene, known.slots()), bestMove(skill, number, known, scene), "");
  }

  private static SortedSet<Integer> signals(MoveScene scene, int[] slots) {
    List<Line> lines = Rules.onScreen(scene, slots);
    SortedSet<Integer> signals = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).signal() != null) {
        signals.add(i + 1);
      }
    }
    return signals;
  }

  private Move bestMove(int skill, int number, State state, MoveScene place) {
    if (place instanceof RecallScene recall) {
      return Steps.marking(recall, state.slots(), true);
    }
    MoveCursor best = new MoveCursor(space).of(number);
    best.skipTo(worths().best()[skill].policy()[number]);
    for (Steps.Step step : steps.from(state)) {
      if (step.points() == best.points() && Arrays.equals(step.targets(), best.targets())) {
        return step.move();
      }
    }
    throw new IllegalStateException("The best move of " + state + " is not offered");
  }

  @Override
  public List<Answer> bestPath(int skill, Chance chance) {
    List<Answer> answers = new ArrayList<>();
    Playthrough play = Playthrough.begin(scenario(), 0, chance);
    while (!play.hasEnded()) {
      Answer answer = bestAnswer(skill, play.state());
      answers.add(answer);
      play =
          switch (play.move(answer)) {
            case Outcome.Moved(Playthrough after) -> after;
            case Outcome.Refused refused ->
                throw new IllegalStateException("A best move was refused: " + refused);
          };
    }
    return answers;
  }
}
