package headway.analysis;

import headway.analysis.Bot.Bar;
import headway.assessment.Rounding;
import headway.play.Rules;
import headway.scenario.Line;
import headway.scenario.MoveScene;
import headway.scenario.RecallScene;
import headway.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
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
  private final RandomMove randomMove;

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
    this.random = worths.random();
    this.falseAlarm = falseAlarm;
    randomMove = new RandomMove(space, measured);
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
    BotPolicy policy = new BotPolicy(space, steps, new BotChoice(scenario, bot, language));
    double[] visits = visits(policy);
    Map<String, @Nullable Double> raw = new LinkedHashMap<>();
    String spoken = scenario.languages().get(language);
    if (visits == null) {
      measured.forEach(skill -> raw.put(skill.id(), null));
      return new BotScore(bot, spoken, raw, Map.of());
    }
    Reckoning reckoning = new Reckoning(bot, policy, visits);
    reckoning.run(reckoning::count);
    for (int i = 0; i < measured.size(); i++) {
      Measured skill = measured.get(i);
      double points = reckoning.points[i] - random[skill.skill()];
      raw.put(skill.id(), Rounding.settled(skill.scored(points)));
    }
    BotScore score = new BotScore(bot, spoken, raw, Map.of());
    if (!isOverItsBar(score)) {
      return score;
    }
    reckoning.run(reckoning::compare);
    return new BotScore(bot, spoken, raw, reckoning.brought());
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
  private double @Nullable [] visits(Policy policy) {
    return components.goRound()
        ? Visits.ofAny(space, policy)
        : Visits.of(space, policy, components);
  }

  /** Goes over the states that a bot comes to. */
  private final class Reckoning {
    private final boolean flagsAll;
    private final PolicyCursor move;
    private final double[] visits;

    /** By measured skill, what is expected. */
    final double[] points = new double[measured.size()];

    /** By measured skill, its place among all. */
    private final int[] skills = measured.stream().mapToInt(Measured::skill).toArray();

    /** By measured skill, of the state that is looked at. */
    private final double[] now = new double[measured.size()];

    /** By place and measured skill, what is brought above what random moves would. */
    private final double[][] above = new double[scenario.places().size()][measured.size()];

    Reckoning(Bot bot, Policy policy, double[] visits) {
      flagsAll = bot == Bot.FLAG_ALL;
      move = new PolicyCursor(space, policy);
      this.visits = visits;
    }

    /** Does something with each state, {@link #now} being what is brought there. */
    void run(IntConsumer use) {
      for (int state = 0; state < visits.length; state++) {
        if (visits[state] > 0) {
          look(state);
          use.accept(state);
        }
      }
    }

    void count(int state) {
      for (int i = 0; i < now.length; i++) {
        points[i] += visits[state] * now[i];
      }
    }

    void compare(int state) {
      if (!space.isEnding(state)) {
        double[] sums = above[space.place(state)];
        for (int i = 0; i < sums.length; i++) {
          sums[i] += visits[state] * (now[i] + later(state, i) - randomMove.worth(state, i));
        }
      }
    }

    private void look(int state) {
      boolean recall = scenario.place(space.place(state)) instanceof RecallScene;
      Arrays.fill(now, 0);
      if (flagsAll) {
        flag(state);
      }
      move.of(state);
      while (move.next()) {
        for (int i = 0; i < now.length; i++) {
          now[i] += move.share() * points(move.points(), i, recall);
        }
      }
    }

    /** A recall's mean is half of what marking everything brings; other moves have one figure. */
    private double points(int number, int skill, boolean recall) {
      double mean = means[skill][number];
      return recall ? flagsAll ? 2 * mean : 0 : mean;
    }

    /** The best that can be expected after what the bot does. */
    private double later(int state, int skill) {
      double[] best = measured.get(skill).best().value();
      double later = 0;
      move.of(state);
      while (move.next()) {
        for (int arrival = 0; arrival < move.arrivals(); arrival++) {
          later += move.probability(arrival) * best[move.target(arrival)];
        }
      }
      return later;
    }

    /** What flagging every line on screen brings. */
    private void flag(int number) {
      if (scenario.place(space.place(number)) instanceof MoveScene scene) {
        int signals = space.signals.get(number);
        int others = onScreen(scene, number) - signals;
        for (int i = 0; i < now.length; i++) {
          now[i] = signals * space.caught[skills[i]] + others * falseAlarm[skills[i]];
        }
      }
    }

    private int onScreen(MoveScene scene, int number) {
      List<Line> lines = scene.setting().lines();
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).when().isAlways()) {
          return Rules.onScreen(scene, space.state(number).slots()).size();
        }
      }
      return lines.size();
    }

    Map<String, Map<String, Double>> brought() {
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
  }
}
