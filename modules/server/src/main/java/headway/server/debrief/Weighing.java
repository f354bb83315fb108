package headway.server.debrief;

import headway.analysis.Analysis;
import headway.assessment.Skills;
import headway.play.Playthrough;
import headway.play.State;
import headway.play.Turn;
import headway.workshop.debrief.RoomPlay.Taken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What each decision of a room's plays was worth. Many come to the same state; it is looked at
 * once. What was flagged stands apart from what was decided, and counts in the scores alone.
 */
final class Weighing {
  /** Stakes and differences below this are noise of the arithmetic. */
  private static final double NOTHING = 1e-6;

  private final Analysis analysis;
  private final Skills skills;
  private final Map<List<Integer>, Analysis.Decision> decisions = new HashMap<>();

  /** The analysis knows points. */
  Weighing(Analysis analysis, Skills skills) {
    this.analysis = analysis;
    this.skills = skills;
  }

  List<Taken> taken(Playthrough playthrough) {
    return playthrough.turns().stream().map(this::taken).toList();
  }

  /** Of a play whose scenario is not known yet: what was decided, and nothing of its worth. */
  static List<Taken> unweighed(Playthrough playthrough) {
    return playthrough.turns().stream().map(Weighing::unweighed).toList();
  }

  private static Taken unweighed(Turn turn) {
    return new Taken(turn.scene().id(), turn.answer().move().written(), Set.of(), 0, 0, Map.of());
  }

  private Taken taken(Turn turn) {
    Analysis.Decision decision = decision(turn);
    String move = turn.answer().move().written();
    Analysis.Option own =
        decision.options().stream()
            .filter(option -> option.move().equals(move))
            .findFirst()
            .orElse(null);
    double most = decision.options().stream().mapToDouble(this::worth).max().orElse(0);
    double least = decision.options().stream().mapToDouble(this::worth).min().orElse(0);
    if (own == null || most - least < NOTHING) {
      return unweighed(turn);
    }
    Set<String> strongest = new HashSet<>();
    for (Analysis.Option option : decision.options()) {
      if (worth(option) > most - NOTHING) {
        strongest.add(option.move());
      }
    }
    return new Taken(
        turn.scene().id(),
        move,
        strongest,
        stake(decision),
        Math.clamp((worth(own) - least) / (most - least), 0, 1),
        losses(decision, own));
  }

  private Analysis.Decision decision(Turn turn) {
    List<Integer> key = new ArrayList<>(Arrays.stream(turn.slots()).boxed().toList());
    key.add(turn.scene().index());
    return decisions.computeIfAbsent(
        key, _ -> analysis.decision(new State(turn.scene().index(), turn.slots())));
  }

  /** The mean over the measured skills, in points of the score. */
  private double worth(Analysis.Option option) {
    return measured()
        .mapToDouble(skill -> 100 * option.q()[skill] / scale(skill))
        .average()
        .orElse(0);
  }

  private double stake(Analysis.Decision decision) {
    return measured().mapToDouble(skill -> decision.stake(skill, scale(skill))).average().orElse(0);
  }

  private Map<String, Double> losses(Analysis.Decision decision, Analysis.Option own) {
    Map<String, Double> losses = new LinkedHashMap<>();
    measured()
        .forEach(
            skill -> {
              double most =
                  decision.options().stream().mapToDouble(each -> each.q()[skill]).max().orElse(0);
              losses.put(
                  skills.all().get(skill).data().id(),
                  Math.max(0, 100 * (most - own.q()[skill]) / scale(skill)));
            });
    return losses;
  }

  private IntStream measured() {
    return IntStream.range(0, skills.all().size()).filter(analysis::measures);
  }

  private double scale(int skill) {
    return analysis.best(skill) - analysis.random(skill);
  }
}
