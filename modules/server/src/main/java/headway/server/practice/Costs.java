package headway.server.practice;

import headway.analysis.Analysis;
import headway.assessment.Assessment;
import headway.assessment.Noticing;
import headway.assessment.Skills;
import headway.play.State;
import headway.play.Turn;
import headway.scenario.Line;
import headway.server.page.Moment.Noticed.Kind;
import headway.server.page.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions of a play were worth and what they gave away, in parts of the score. What
 * flags cost stands apart from the move.
 */
final class Costs {
  /** Costs and stakes below this are noise of the arithmetic. */
  private static final double NOTHING = 1e-6;

  private final Skills skills;
  private final SkillWords words;
  private final Analysis analysis;
  private final Assessment assessment;

  /** Analysis and assessment are by the same rules. */
  Costs(Skills skills, SkillWords words, Analysis analysis, Assessment assessment) {
    this.skills = skills;
    this.words = words;
    this.analysis = analysis;
    this.assessment = assessment;
  }

  static boolean areNothing(List<Range> ranges) {
    return ranges.stream().allMatch(range -> range.cost() < NOTHING);
  }

  /** Of a move, by measured skill; a skill for which nothing was at stake is left out. */
  List<Range> ofMove(Turn turn) {
    List<Range> ranges = new ArrayList<>();
    Analysis.Decision decision = decision(turn);
    for (int skill = 0; skill < skills.all().size(); skill++) {
      if (analysis.measures(skill)) {
        double stake = decision.stake(skill, scale(skill));
        double cost = Math.max(0, cost(turn, skill));
        if (stake > NOTHING || cost > NOTHING) {
          ranges.add(new Range(words.name(skill), Math.max(stake, cost), cost));
        }
      }
    }
    return ranges;
  }

  /** What the move alone gave away: the decision's whole cost without that of its flags. */
  private double cost(Turn turn, int skill) {
    Assessment.DecisionScore score = assessment.decisions().get(turn.number() - 1);
    String id = skills.all().get(skill).data().id();
    double whole = -score.contribution().getOrDefault(id, 0.0);
    double cost = whole - 100.0 * flags(turn, skill) / scale(skill);
    return Math.abs(cost) < NOTHING ? 0 : cost;
  }

  /** The points that signals missed and false alarms gave away. */
  private int flags(Turn turn, int skill) {
    int points = 0;
    int number = 0;
    for (Line line : turn.onScreen()) {
      number++;
      boolean flagged = turn.answer().flags().contains(number);
      if (line.signal() != null && !flagged) {
        points += points(Noticing.SIGNAL_CAUGHT, skill);
      } else if (line.signal() == null && flagged) {
        points -= points(Noticing.FALSE_ALARM, skill);
      }
    }
    return points;
  }

  /** Of a flag, or of its lack, by measured skill. */
  List<Range> ofNoticing(Kind kind) {
    Noticing noticing =
        switch (kind) {
          case CAUGHT, MISSED -> Noticing.SIGNAL_CAUGHT;
          case FALSE_ALARM -> Noticing.FALSE_ALARM;
        };
    List<Range> ranges = new ArrayList<>();
    for (int skill = 0; skill < skills.all().size(); skill++) {
      double stake = analysis.measures(skill) ? Math.abs(points(noticing, skill)) : 0;
      if (stake > 0) {
        double share = 100 * stake / scale(skill);
        ranges.add(new Range(words.name(skill), share, kind == Kind.CAUGHT ? 0 : share));
      }
    }
    return ranges;
  }

  /** What was worth most over all measured skills together; null where nothing was offered. */
  Analysis.@Nullable Option strongest(Turn turn) {
    Analysis.Option strongest = null;
    double highest = Double.NEGATIVE_INFINITY;
    for (Analysis.Option option : decision(turn).options()) {
      double worth = worth(option);
      if (worth > highest + NOTHING) {
        highest = worth;
        strongest = option;
      }
    }
    return strongest;
  }

  private double worth(Analysis.Option option) {
    double worth = 0;
    for (int skill = 0; skill < skills.all().size(); skill++) {
      if (analysis.measures(skill)) {
        worth += option.q()[skill] / scale(skill);
      }
    }
    return worth;
  }

  private Analysis.Decision decision(Turn turn) {
    return analysis.decision(new State(turn.scene().index(), turn.slots()));
  }

  private double scale(int skill) {
    return analysis.best(skill) - analysis.random(skill);
  }

  private int points(Noticing noticing, int skill) {
    return skills.points(skills.shownBy(noticing))[skill];
  }
}
