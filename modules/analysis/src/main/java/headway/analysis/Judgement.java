package headway.analysis;

import headway.assessment.Skills;
import headway.scenario.MoveScene;
import headway.scenario.Scene;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a scenario that holds is fair, told as {@link Remarks}. */
final class Judgement {
  /** What one play should be able to reach on every measured skill. */
  private static final double SCORE = 80;

  private static final int FEWEST_DECISIONS = 3;
  private static final int SHORTEST_PLAY = 8;
  private static final int LONGEST_PLAY = 20;
  private static final double SAME = 1e-9;

  private final StateSpace space;
  private final Steps steps;
  private final Components components;
  private final List<Measured> measured;
  private final Remarks remarks;

  Judgement(StateSpace space, Steps steps, Components components, List<Measured> measured) {
    this.space = space;
    this.steps = steps;
    this.components = components;
    this.measured = measured;
    remarks = new Remarks(space, steps);
  }

  /**
   * @param best null where every play meets a gate
   */
  Remarks of(List<BotScore> bots, PlayLength length, Skills skills, @Nullable BestPlay best) {
    remarks.bots(bots);
    if (!measured.isEmpty()) {
      reach(skills, best);
      new GivesItselfAway(space, measured).all().forEach(remarks::givesItselfAway);
    }
    for (Measured skill : measured) {
      if (space.flagged.contains(skill.id())) {
        remarks.noticing(skill, Optimum.noticing(space, components, skill.skill()));
      }
      List<String> scenes = scenesWithAStake(skill);
      if (scenes.size() < FEWEST_DECISIONS) {
        remarks.fewDecisions(skill.id(), scenes, FEWEST_DECISIONS);
      }
    }
    if (!space.scenario.drill()) {
      remarks.unusualLength(length, SHORTEST_PLAY, LONGEST_PLAY);
    }
    return remarks;
  }

  private void reach(Skills skills, @Nullable BestPlay best) {
    boolean reached =
        best != null && best.raw().values().stream().allMatch(raw -> raw >= SCORE - SAME);
    if (!reached) {
      OpenMoves open = new OpenMoves(space, steps, measured, skills);
      int most = space.limits.labels();
      ReachOnAll.Answer answer =
          best == null ? ReachOnAll.Answer.NO : ReachOnAll.of(space, measured, open, SCORE, most);
      remarks.notAllAtOnce(answer, SCORE, most, best);
    }
  }

  private List<String> scenesWithAStake(Measured skill) {
    boolean[] staked = new boolean[space.scenario.places().size()];
    MoveCursor move = new MoveCursor(space);
    for (int state = 0; state < space.size(); state++) {
      if (!staked[space.place(state)]) {
        staked[space.place(state)] = isAtStake(move.of(state), state, skill);
      }
    }
    List<String> scenes = new ArrayList<>();
    for (Scene scene : space.scenario.scenes()) {
      if (scene instanceof MoveScene && staked[scene.index()]) {
        scenes.add(scene.id());
      }
    }
    return scenes;
  }

  private boolean isAtStake(MoveCursor move, int state, Measured skill) {
    while (move.next()) {
      int highest = space.points.highest(move.points(), skill.skill());
      int lowest = space.points.lowest(move.points(), skill.skill());
      if (skill.loss(state, move) + highest - lowest > SAME * skill.scale()) {
        return true;
      }
    }
    return false;
  }
}
