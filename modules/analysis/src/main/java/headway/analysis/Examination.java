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
  private final Steps steps;
  private final Findings findings;

  private Examination(Scenario scenario, Skills skills, int mostStates) {
    this.scenario = scenario;
    this.skills = skills;
    moves = new Moves(scenario, skills);
    space = Exploration.of(scenario, moves, mostStates);
    steps = new Steps(moves, space);
    findings = new Findings(space, steps);
  }

  static ExploredScenario of(Scenario scenario, Skills skills, int mostStates) {
    return new Examination(scenario, skills, mostStates).run();
  }

  private ExploredScenario run() {
    if (!space.complete) {
      findings.tooManyStates();
      return result(null, List.of());
    }
    Worths worths = examined();
    if (worths == null) {
      return result(null, List.of());
    }
    ExploredScenario explored = result(worths, List.of());
    for (int skill = 0; skill < worths.best().length; skill++) {
      judge(explored, skill, worths.best()[skill]);
    }
    List<Measured> measured = Measured.of(explored, skills, worths);
    return result(worths, bots(worths, measured));
  }

  private ExploredScenario result(@Nullable Worths worths, List<BotScore> bots) {
    return new ExploredScenario(skills, space, steps, worths, findings.all(), bots);
  }

  private List<BotScore> bots(Worths worths, List<Measured> measured) {
    return new BotScores(space, steps, worths, measured, moves.falseAlarm()).all();
  }

  private @Nullable Worths examined() {
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
    return ends ? worths(components) : null;
  }

  private @Nullable Worths worths(Components components) {
    try {
      return Worths.of(space, components);
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
}
