package headway.analysis;

import headway.analysis.Bot.Bar;
import headway.assessment.Rounding;
import headway.scenario.MoveScene;
import headway.scenario.PickScene;
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
  private final Components components;
  private final Worths worths;
  private final int[] falseAlarm;

  /** By measured skill and the number of points. */
  private final double[][] means;

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
    this.worths = worths;
    this.falseAlarm = falseAlarm;
    means =
        measured.stream().map(each -> space.points.means(each.skill())).toArray(double[][]::new);
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
    Policy policy = policy(bot, language);
    Visits visits = isRandom(bot) ? worths.visits() : visits(policy);
    Map<String, @Nullable Double> raw = new LinkedHashMap<>();
    String spoken = scenario.languages().get(language);
    if (visits == null) {
      measured.forEach(skill -> raw.put(skill.id(), null));
      return new BotScore(bot, spoken, raw, Map.of());
    }
    boolean flagsAll = bot == Bot.FLAG_ALL;
    double[] noticed = flagsAll ? falseAlarmsAndSignals(visits) : new double[measured.size()];
    for (int i = 0; i < measured.size(); i++) {
      Measured skill = measured.get(i);
      double[] mean = means[i];
      double points =
          noticed[i]
              + visits.expected(number -> points(mean[number], number, flagsAll))
              - worths.random()[skill.skill()];
      raw.put(skill.id(), Rounding.settled(skill.scored(points)));
    }
    BotScore score = new BotScore(bot, spoken, raw, Map.of());
    if (!isOverItsBar(score)) {
      return score;
    }
    return new BotScore(
        bot, spoken, raw, new Comparison(flagsAll, policy, visits.byState()).brought());
  }

  private Policy policy(Bot bot, int language) {
    return isRandom(bot)
        ? Policy.AT_RANDOM
        : new BotPolicy(space, steps, new BotChoice(scenario, bot, language));
  }

  /** Whether it moves as the random player does, who picks any legal set. */
  private boolean isRandom(Bot bot) {
    return bot == Bot.FLAG_ALL
        && scenario.places().stream().noneMatch(place -> place instanceof PickScene);
  }

  /** A recall's mean is half of what marking everything brings; who marks nothing gets nothing. */
  private double points(double mean, int number, boolean flagsAll) {
    return space.points.areOfRecall(number) ? flagsAll ? 2 * mean : 0 : mean;
  }

  /** What flagging every line brings in a whole play, by measured skill. */
  private double[] falseAlarmsAndSignals(Visits visits) {
    double signals = 0;
    double others = 0;
    double[] byState = visits.byState();
    for (int state = 0; state < byState.length; state++) {
      int here = space.signals.get(state);
      signals += byState[state] * here;
      others += byState[state] * (space.lines.get(state) - here);
    }
    double[] brought = new double[measured.size()];
    for (int i = 0; i < brought.length; i++) {
      int skill = measured.get(i).skill();
      brought[i] = signals * space.caught[skill] + others * falseAlarm[skill];
    }
    return brought;
  }

  /** Only then is it told what brought so much. */
  private static boolean isOverItsBar(BotScore score) {
    return switch (score.bot().bar()) {
      case EVERY_SKILL, NOTICING ->
          score.raw().values().stream().anyMatch(raw -> isOver(raw, score.bot().bar()));
      case MEAN -> isOver(score.mean(), score.bot().bar());
      case null -> false;
    };
  }

  private static boolean isOver(@Nullable Double raw, @Nullable Bar bar) {
    return raw != null && bar != null && raw > bar.most();
  }

  /** Where nobody can go round, every player comes to an ending. */
  private @Nullable Visits visits(Policy policy) {
    return components.goRound()
        ? Visits.ofAny(space, policy)
        : Visits.of(space, policy, components);
  }

  /** Goes over the states that a bot comes to, and compares it with a random move there. */
  private final class Comparison {
    private final boolean flagsAll;
    private final PolicyCursor move;
    private final double[] visits;
    private final RandomMove randomMove = new RandomMove(space, measured);

    /** By place and measured skill, what is brought above what random moves would. */
    private final double[][] above = new double[scenario.places().size()][measured.size()];

    Comparison(boolean flagsAll, Policy policy, double[] visits) {
      this.flagsAll = flagsAll;
      move = new PolicyCursor(space, policy);
      this.visits = visits;
    }

    Map<String, Map<String, Double>> brought() {
      for (int state = 0; state < visits.length; state++) {
        if (visits[state] > 0 && !space.isEnding(state)) {
          compare(state);
        }
      }
      Map<String, Map<String, Double>> brought = new LinkedHashMap<>();
      for (var scene : scenario.scenes()) {
        Map<String, Double> bySkill = new LinkedHashMap<>();
        for (int i = 0; i < measured.size(); i++) {
          bySkill.put(measured.get(i).id(), measured.get(i).scored(above[scene.index()][i]));
        }
        if (scene instanceof MoveScene) {
          brought.put(scene.id(), bySkill);
        }
      }
      return brought;
    }

    private void compare(int state) {
      double[] sums = above[space.place(state)];
      for (int i = 0; i < sums.length; i++) {
        double flags = flagsAll ? flags(state, measured.get(i).skill()) : 0;
        sums[i] += visits[state] * (flags + made(state, i) - randomMove.worth(state, i));
      }
    }

    private int flags(int state, int skill) {
      int signals = space.signals.get(state);
      int others = space.lines.get(state) - signals;
      return signals * space.caught[skill] + others * falseAlarm[skill];
    }

    /** What the bot's move brings, and the best that can be expected after it. */
    private double made(int state, int skill) {
      double[] best = measured.get(skill).best().value();
      double worth = 0;
      move.of(state);
      while (move.next()) {
        int number = move.points();
        worth += move.share() * points(means[skill][number], number, flagsAll);
        for (int arrival = 0; arrival < move.arrivals(); arrival++) {
          worth += move.probability(arrival) * best[move.target(arrival)];
        }
      }
      return worth;
    }
  }
}
