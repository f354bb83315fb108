package headway.analysis;

import headway.assessment.Skills;
import headway.scenario.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way from a scenario to its analysis: explore, find what is wrong, work out what is worth. */
final class Examination {
  private final Scenario scenario;
  private final Skills skills;
  private final Moves moves;
  private final StateSpace space;
  private final Progress progress;
  private final Steps steps;
  private final Findings findings;

  private Examination(Scenario scenario, Skills skills, Limits limits, Progress progress) {
    this.scenario = scenario;
    this.skills = skills;
    moves = new Moves(scenario, skills);
    this.progress = progress;
    space = Exploration.of(scenario, moves, limits, progress);
    steps = new Steps(moves, space);
    findings = new Findings(space, steps);
  }

  static ExploredScenario of(Scenario scenario, Skills skills, Limits limits, Progress progress) {
    return new Examination(scenario, skills, limits, progress).run();
  }

  private ExploredScenario run() {
    if (!space.complete) {
      findings.tooMuch();
      return result(null, Fairness.UNKNOWN);
    }
    Components components = components();
    Worths worths = components == null ? null : worths(components);
    if (components == null || worths == null) {
      return result(null, Fairness.UNKNOWN);
    }
    ExploredScenario explored = result(worths, Fairness.UNKNOWN);
    for (int skill = 0; skill < worths.best().length; skill++) {
      judge(explored, skill, worths.best()[skill]);
    }
    List<Measured> measured = Measured.of(explored, skills, worths);
    try {
      return result(worths, fairness(worths, components, measured));
    } catch (Entangled entangled) {
      findings.tooEntangled(entangled.states);
      return result(worths, Fairness.UNKNOWN);
    }
  }

  private ExploredScenario result(@Nullable Worths worths, Fairness fairness) {
    return new ExploredScenario(skills, space, steps, worths, findings.all(), fairness);
  }

  /** Null where an ending is out of reach from somewhere. */
  private @Nullable Components components() {
    findings.nothingToChoose();
    findings.tooManySets();
    if (space.crowded.size() == 0) {
      findings.neverReached();
    }
    Arrows arrows = Arrows.of(space);
    Components components = Components.of(arrows);
    List<int[]> deadEnds = DeadEnds.of(arrows, components);
    findings.noWayToAnEnding(deadEnds);
    findings.signalsTwice(new RepeatedSignals(space, arrows, components).all());
    boolean ends = deadEnds.isEmpty() && space.stuck.size() == 0 && space.crowded.size() == 0;
    return ends ? components : null;
  }

  private @Nullable Worths worths(Components components) {
    try {
      return Worths.of(space, components, progress);
    } catch (Entangled entangled) {
      findings.tooEntangled(entangled.states);
      return null;
    }
  }

  private void judge(ExploredScenario explored, int skill, Optimum best) {
    String id = skills.all().get(skill).data().id();
    if (scenario.measures() != null && !scenario.measures().contains(id)) {
      return;
    }
    int[] endless = best.endless();
    if (endless != null) {
      findings.farmed(id, endless, best);
      return;
    }
    findings.gates(new GatesOnBestPaths(space, skills.all().get(skill), steps, skill, best));
    if (scenario.measures() != null && !explored.measures(skill)) {
      findings.notMeasured(id);
    }
  }

  private Fairness fairness(Worths worths, Components components, List<Measured> measured) {
    BotScores scores =
        new BotScores(space, steps, components, worths, measured, moves.falseAlarm());
    List<BotScore> bots = scores.all(progress);
    progress.at(Progress.Part.PATHS, 0, 0);
    PlayLength length = PlayLength.of(space);
    OpenMoves open = new OpenMoves(space, steps, measured, skills);
    SinglePath path = measured.isEmpty() ? null : SinglePath.best(space, measured, open);
    BestPlay best = path == null ? null : new BestPlays(space, steps, measured, path).told();
    Judgement judgement = new Judgement(space, steps, components, measured);
    findings.addAll(judgement.of(bots, length, skills, best).all());
    return new Fairness(bots, length, best);
  }
}
