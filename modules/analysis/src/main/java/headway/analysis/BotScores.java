package headway.analysis;

import headway.assessment.Rounding;
import headway.play.Rules;
import headway.scenario.MoveScene;
import headway.scenario.RecallScene;
import headway.scenario.Scenario;
import java.util.ArrayList;
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
  private final double[] random;
  private final int[] falseAlarm;

  BotScores(
      StateSpace space, Steps steps, Worths worths, List<Measured> measured, int[] falseAlarm) {
    this.space = space;
    this.scenario = space.scenario;
    this.steps = steps;
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
    double[] visits = Visits.ofAny(space, policy);
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

  /** Goes over the states that a bot comes to. */
  private final class Reckoning {
    private final boolean flagsAll;
    private final PolicyCursor move;
    private final MoveCursor any = new MoveCursor(space);
    private final double[] visits;

    /** By measured skill, what is expected. */
    final double[] points = new double[measured.size()];

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
      int[] flags = flagsAll ? flags(number) : new int[space.points.skills()];
      for (int i = 0; i < measured.size(); i++) {
        int skill = measured.get(i).skill();
        double now = flags[skill];
        double later = 0;
        move.of(number);
        while (move.next()) {
          now += move.share() * points(move.points(), skill, recall);
          later += after(measured.get(i));
        }
        points[i] += visits[number] * now;
        if (!space.isEnding(number)) {
          above[place][i] += visits[number] * (now + later - randomly(number, measured.get(i)));
        }
      }
    }

    /** A recall's mean is half of what marking everything brings; other moves have one figure. */
    private double points(int number, int skill, boolean recall) {
      double mean = space.points.mean(number, skill);
      return recall ? flagsAll ? 2 * mean : 0 : mean;
    }

    private double after(Measured skill) {
      double sum = 0;
      for (int i = 0; i < move.arrivals(); i++) {
        sum += move.probability(i) * skill.best().value()[move.target(i)];
      }
      return sum;
    }

    private double randomly(int state, Measured skill) {
      double sum = 0;
      double all = 0;
      any.of(state);
      while (any.next()) {
        double worth = space.points.mean(any.points(), skill.skill());
        for (int i = 0; i < any.arrivals(); i++) {
          worth += any.probability(i) * skill.best().value()[any.target(i)];
        }
        sum += any.times() * worth;
        all += any.times();
      }
      return sum / all;
    }

    /** What flagging every line on screen brings, by skill. */
    private int[] flags(int number) {
      int[] brings = new int[space.points.skills()];
      if (scenario.place(space.place(number)) instanceof MoveScene scene) {
        int signals = space.signals.get(number);
        int others = Rules.onScreen(scene, space.state(number).slots()).size() - signals;
        for (int skill = 0; skill < brings.length; skill++) {
          brings[skill] = signals * space.caught[skill] + others * falseAlarm[skill];
        }
      }
      return brings;
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
