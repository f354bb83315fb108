package headway.assessment;

import headway.assessment.Assessment.DecisionScore;
import headway.assessment.Assessment.Gate;
import headway.assessment.Assessment.SkillScore;
import headway.play.Rules;
import headway.play.State;
import headway.play.Turn;
import headway.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From evidence and worth to losses, and from losses to scores. */
final class Scoring {
  private final Skills skills;
  private final Worth worth;

  Scoring(Skills skills, Worth worth) {
    this.skills = skills;
    this.worth = worth;
  }

  Assessment assess(Transcript transcript) {
    if (transcript.ending() == null) {
      throw new IllegalArgumentException("A play that goes on has no score");
    }
    List<DecisionScore> decisions = decisions(transcript);
    Map<String, SkillScore> scores = new LinkedHashMap<>();
    int[] points = points(transcript);
    for (int skill = 0; skill < skills.all().size(); skill++) {
      Skill each = skills.all().get(skill);
      String id = each.data().id();
      double loss = 0;
      for (DecisionScore decision : decisions) {
        loss += decision.loss().getOrDefault(id, 0.0);
      }
      scores.put(id, score(skill, each, points[skill], loss, transcript));
    }
    return new Assessment(skills.rulesVersion(), scores, decisions);
  }

  private int[] points(Transcript transcript) {
    List<Evidence> all = new ArrayList<>(transcript.endingEvidence());
    transcript.evidence().forEach(all::addAll);
    return skills.points(all);
  }

  private SkillScore score(int index, Skill skill, int points, double loss, Transcript transcript) {
    double random = worth.random(index);
    double best = worth.best(index);
    @Nullable Gate gate = gate(skill.data().id(), transcript);
    @Nullable Double raw = null;
    @Nullable Double score = null;
    @Nullable Double luck = null;
    if (worth.measures(index)) {
      raw = Rounding.settled(100 * (1 - loss / (best - random)));
      score = Math.min(Math.clamp(raw, 0.0, 100.0), gate == null ? 100 : gate.cap());
      luck = Rounding.settled(points - (best - loss));
    }
    return new SkillScore(
        worth.measures(index),
        raw,
        score,
        points,
        random,
        best,
        worth.worst(index),
        luck,
        gate,
        skill.indices(transcript));
  }

  /** The lowest cap that was met, and where it was met first; null for none. */
  private static @Nullable Gate gate(String skill, Transcript transcript) {
    @Nullable Gate lowest = null;
    for (int turn = 1; turn <= transcript.evidence().size(); turn++) {
      lowest = lower(lowest, skill, transcript.evidence().get(turn - 1), turn);
    }
    return lower(lowest, skill, transcript.endingEvidence(), 0);
  }

  private static @Nullable Gate lower(
      @Nullable Gate lowest, String skill, List<Evidence> shown, int turn) {
    @Nullable Gate gate = lowest;
    for (Evidence evidence : shown) {
      Indicator indicator = evidence.indicator();
      Integer cap = indicator.cap();
      if (cap != null && indicator.skill().equals(skill) && (gate == null || cap < gate.cap())) {
        gate = new Gate(indicator, cap, turn);
      }
    }
    return gate;
  }

  List<DecisionScore> decisions(Transcript transcript) {
    Scenario scenario = transcript.playthrough().scenario();
    List<DecisionScore> decisions = new ArrayList<>();
    for (Turn turn : transcript.playthrough().turns()) {
      int[] points = skills.points(transcript.evidence().get(turn.number() - 1));
      decisions.add(decision(scenario, turn, points));
    }
    return decisions;
  }

  private DecisionScore decision(Scenario scenario, Turn turn, int[] points) {
    State before = new State(turn.scene().index(), turn.slots());
    List<Rules.Arrival> arrivals = Rules.arrivals(scenario, turn.next(), turn.slotsAfter());
    Map<String, Double> stakes = new LinkedHashMap<>();
    Map<String, Double> losses = new LinkedHashMap<>();
    Map<String, Double> contributions = new LinkedHashMap<>();
    for (int skill = 0; skill < points.length; skill++) {
      if (worth.measures(skill)) {
        double kept = points[skill];
        for (Rules.Arrival arrival : arrivals) {
          kept += arrival.probability() * worth.best(skill, arrival.state());
        }
        double range = worth.best(skill) - worth.random(skill);
        double loss = loss(worth.best(skill, before) - kept, range);
        String id = skills.all().get(skill).data().id();
        stakes.put(id, Rounding.settled(worth.stake(skill, before)));
        losses.put(id, loss);
        contributions.put(id, Rounding.settled(-100 * loss / range));
      }
    }
    return new DecisionScore(turn.number(), stakes, losses, contributions);
  }

  private static double loss(double givenAway, double range) {
    return givenAway < Rounding.TOLERANCE * Math.max(1, range) ? 0 : Rounding.settled(givenAway);
  }
}
