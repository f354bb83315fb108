package headway.analysis;

import headway.assessment.Rounding;
import headway.play.Rules;
import headway.scenario.MoveScene;
import headway.scenario.RecallScene;
import headway.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each bot can expect, in every language of a scenario. */
final class BotScores {
  private final StateSpace space;
  private final Scenario scenario;
  private final Steps steps;
  private final List<Measured> measured;
  private final Components components;
  private final double[] random;
  private final int[] falseAlarm;

  BotScores(
      StateSpace space,
      Steps steps,
      Components components,
      Worths worths,
      List<Measured> measured,
      int[] falseAlarm) {
    this.space = space;
    this.scenario = space.scenario;
    this.steps = steps;
    this.components = components;
    this.measured = measured;
    this.random = worths.random();
    this.falseAlarm = falseAlarm;
  }

  /** Bot after bot, language after language. */
  List<BotScore> all(Progress progress) {
    List<BotScore> scores = new ArrayList<>();
    int done = 0;
    for (Bot bot : Bot.values()) {
      progress.at(Progress.Part.BOTS, done++, Bot.values().length);
      BotScore first = of(bot, 0);
      scores.add(first);
      for (int language = 1; language < scenario.languages().size(); language++) {
        scores.add(
            bot.readsWords()
                ? of(bot, language)
                : new BotScore(
                    bot, scenario.languages().get(language), first.raw(), first.brought()));
      }
    }
    return List.copyOf(scores);
  }

  private BotScore of(Bot bot, int language) {
    BotPolicy policy = new BotPolicy(space, steps, new BotChoice(scenario, bot, language));
    double[] visits = visits(policy);
    Map<String, @Nullable Double> raw = new LinkedHashMap<>();
    Map<String, Map<String, Double>> brought = new LinkedHashMap<>();
    if (visits == null) {
      measured.forEach(skill -> raw.put(skill.id(), null));
    } else {
      Reckoning reckoning = new Reckoning(bot, policy, visits);
      reckoning.run();
      for (int i = 0; i < measured.size(); i++) {
        Measured skill = measured.get(i);
        double points = reckoning.points[i] - random[skill.skill()];
        raw.put(skill.id(), Rounding.settled(skill.scored(points)));
      }
      reckoning.tell(brought);
    }
    return new BotScore(bot, scenario.languages().get(language), raw, brought);
  }

  /** Where nobody can go round, every player comes to an ending. */
  private double @Nullable [] visits(Policy policy) {
    return components.goRound()
        ? Visits.ofAny(space, policy)
        : Visits.of(space, policy, components);
  }

  /** Goes over the states that a bot comes to. */
  private final class Reckoning {
    private final boolean flagsAll;
    private final PolicyCursor move;
    private final MoveCursor any = new MoveCursor(space);
    private final double[] visits;

    /** By measured skill, what is expected. */
    final double[] points = new double[measured.size()];

    /** By measured skill: its place among all, and M of every state. */
    private final int[] skills = measured.stream().mapToInt(Measured::skill).toArray();

    private final double[][] best =
        measured.stream().map(skill -> skill.best().value()).toArray(double[][]::new);

    /** By measured skill, of the state that is looked at. */
    private final double[] now = new double[measured.size()];

    private final double[] later = new double[measured.size()];
    private final double[] randomly = new double[measured.size()];

    /** By place and measured skill, what is brought above what random moves would. */
    private final double[][] above = new double[scenario.places().size()][measured.size()];

    Reckoning(Bot bot, Policy policy, double[] visits) {
      flagsAll = bot == Bot.FLAG_ALL;
      move = new PolicyCursor(space, policy);
      this.visits = visits;
    }

    void run() {
      for (int state = 0; state < visits.length; state++) {
        if (visits[state] > 0) {
          look(state);
        }
      }
    }

    private void look(int number) {
      int place = space.place(number);
      boolean recall = scenario.place(place) instanceof RecallScene;
      boolean ends = space.isEnding(number);
      Arrays.fill(now, 0);
      Arrays.fill(later, 0);
      if (flagsAll) {
        flag(number);
      }
      move.of(number);
      while (move.next()) {
        for (int i = 0; i < now.length; i++) {
          now[i] += move.share() * points(move.points(), skills[i], recall);
        }
        follow();
      }
      for (int i = 0; i < now.length; i++) {
        points[i] += visits[number] * now[i];
      }
      if (!ends) {
        compare(number);
        for (int i = 0; i < now.length; i++) {
          above[place][i] += visits[number] * (now[i] + later[i] - randomly[i]);
        }
      }
    }

    /** A recall's mean is half of what marking everything brings; other moves have one figure. */
    private double points(int number, int skill, boolean recall) {
      double mean = space.points.mean(number, skill);
      return recall ? flagsAll ? 2 * mean : 0 : mean;
    }

    private void follow() {
      for (int arrival = 0; arrival < move.arrivals(); arrival++) {
        double probability = move.probability(arrival);
        int target = move.target(arrival);
        for (int i = 0; i < later.length; i++) {
          later[i] += probability * best[i][target];
        }
      }
    }

    /** What a random move would bring there, and what can be expected after it. */
    private void compare(int number) {
      Arrays.fill(randomly, 0);
      double all = 0;
      any.of(number);
      while (any.next()) {
        all += any.times();
        for (int i = 0; i < randomly.length; i++) {
          randomly[i] += any.times() * space.points.mean(any.points(), skills[i]);
        }
        for (int arrival = 0; arrival < any.arrivals(); arrival++) {
          double probability = any.times() * any.probability(arrival);
          int target = any.target(arrival);
          for (int i = 0; i < randomly.length; i++) {
            randomly[i] += probability * best[i][target];
          }
        }
      }
      for (int i = 0; i < randomly.length; i++) {
        randomly[i] /= all;
      }
    }

    /** What flagging every line on screen brings. */
    private void flag(int number) {
      if (scenario.place(space.place(number)) instanceof MoveScene scene) {
        int signals = space.signals.get(number);
        int others = Rules.onScreen(scene, space.state(number).slots()).size() - signals;
        for (int i = 0; i < now.length; i++) {
          now[i] = signals * space.caught[skills[i]] + others * falseAlarm[skills[i]];
        }
      }
    }

    void tell(Map<String, Map<String, Double>> brought) {
      for (var scene : scenario.scenes()) {
        Map<String, Double> bySkill = new LinkedHashMap<>();
        for (int i = 0; i < measured.size(); i++) {
          bySkill.put(measured.get(i).id(), measured.get(i).scored(above[scene.index()][i]));
        }
        if (scene instanceof MoveScene) {
          brought.put(scene.id(), bySkill);
        }
      }
    }
  }
}
