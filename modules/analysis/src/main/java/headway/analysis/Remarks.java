package headway.analysis;

import headway.scenario.Place;
import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Diagnostic;
import headway.scenario.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What makes a scenario that holds unfair, too easy to guess, or of another size than asked. */
final class Remarks {
  private static final double ROUNDING = 1e-9;
  private static final int SCENES_TOLD = 3;

  private final StateSpace space;
  private final Scenario scenario;
  private final Trail trail;
  private final List<Diagnostic> remarks = new ArrayList<>();

  Remarks(StateSpace space, Steps steps) {
    this.space = space;
    this.scenario = space.scenario;
    trail = new Trail(space, steps);
  }

  List<Diagnostic> all() {
    return List.copyOf(remarks);
  }

  private void add(AnalysisCode code, Position position, String message, String hint) {
    remarks.add(new Diagnostic(code, position, message, hint));
  }

  private static Position ofTheWhole() {
    return Position.startOf(ScenarioFiles.SOURCE);
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  void bots(List<BotScore> scores) {
    for (BotScore score : scores) {
      Bot.Bar bar = score.bot().bar();
      if (bar != null) {
        bot(score, bar);
      }
    }
  }

  private void bot(BotScore score, Bot.Bar bar) {
    switch (bar) {
      case EVERY_SKILL ->
          score.raw().forEach((skill, raw) -> bot(score, skill, raw, bar, List.of(skill)));
      case NOTICING ->
          score
              .raw()
              .forEach(
                  (skill, raw) -> {
                    if (countsFlags(skill)) {
                      bot(score, skill, raw, bar, List.of(skill));
                    }
                  });
      case MEAN ->
          bot(
              score,
              "the mean of the measured skills",
              score.mean(),
              bar,
              List.copyOf(score.raw().keySet()));
    }
  }

  private boolean countsFlags(String skill) {
    return space.flagged.contains(skill);
  }

  private void bot(
      BotScore score, String what, @Nullable Double raw, Bot.Bar bar, List<String> skills) {
    if (raw == null || raw <= bar.most() + ROUNDING) {
      return;
    }
    List<Map.Entry<String, Double>> scenes =
        score.brought().entrySet().stream()
            .map(each -> Map.entry(each.getKey(), mean(each.getValue(), skills)))
            .filter(each -> each.getValue() > ROUNDING)
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .limit(SCENES_TOLD)
            .toList();
    Position position =
        scenes.isEmpty()
            ? ofTheWhole()
            : scenario.place(scenes.getFirst().getKey()).map(Place::position).orElseThrow();
    String told =
        scenes.stream()
            .map(each -> "`" + each.getKey() + "` (+" + figure(each.getValue()) + ")")
            .collect(Collectors.joining(", "));
    add(
        AnalysisCode.BOT_OVER_BAR,
        position,
        "The bot `%s` reaches %s on %s in `%s`, more than %s, without understanding a word."
            .formatted(
                score.bot().id(),
                String.format(Locale.ROOT, "%.2f", raw),
                what,
                score.language(),
                figure(bar.most()).replace(".0", "")),
        told.isEmpty()
            ? "It only keeps out of what costs the random player points: let its way cost some too."
            : mending(score.bot()) + " Most is given away in " + told + ".");
  }

  private static double mean(Map<String, Double> bySkill, List<String> skills) {
    return skills.stream()
        .mapToDouble(skill -> bySkill.getOrDefault(skill, 0.0))
        .average()
        .orElse(0);
  }

  private static String mending(Bot bot) {
    return switch (bot) {
      case LONGEST -> "Shorten what is best there, or let something worse be longer.";
      case SHORTEST -> "Let something worse be shorter there.";
      case FIRST, SECOND, LAST -> "Change the order of the options there.";
      case FLAG_ALL -> "Let more lines without a signal stand beside those with one.";
      case ALWAYS_ASK -> "Let a question be the wrong thing to say somewhere.";
      case ALWAYS_CLOSE -> "Let it be too early for a next step somewhere.";
      case ALWAYS_REFER -> "Let it be wrong to send them away somewhere.";
      case GREEDY -> "";
    };
  }

  /**
   * @param best the best play for all of them; null where every play meets a gate
   */
  void notAllAtOnce(ReachOnAll.Answer answer, double score, int labels, @Nullable BestPlay best) {
    String closest =
        best == null
            ? "Every play meets a gate."
            : "The best one is `"
                + best.script()
                + "`: "
                + best.raw().entrySet().stream()
                    .map(each -> each.getKey() + " " + figure(each.getValue()))
                    .collect(Collectors.joining(", "))
                + ".";
    switch (answer) {
      case YES -> {}
      case NO ->
          add(
              AnalysisCode.NOT_ALL_AT_ONCE,
              ofTheWhole(),
              "No single play reaches "
                  + figure(score).replace(".0", "")
                  + " on every measured skill at once.",
              "Where two skills want different things, let one option serve both, or let there be"
                  + " another chance later. "
                  + closest);
      case NOT_KNOWN ->
          add(
              AnalysisCode.NOT_ALL_AT_ONCE,
              ofTheWhole(),
              "Whether a single play reaches "
                  + figure(score).replace(".0", "")
                  + " on every measured skill at once is not known: more than "
                  + String.format(Locale.ROOT, "%,d", labels)
                  + " ways would have to be compared.",
              "Fewer states make it known. " + closest);
    }
  }

  void noticing(Measured skill, Optimum noticing) {
    double most = noticing.hasBound() ? noticing.fromStart() : Double.POSITIVE_INFINITY;
    if (most > skill.scale() / 3 + ROUNDING) {
      add(
          AnalysisCode.MUCH_BY_NOTICING,
          ofTheWhole(),
          "Flags and recalls can bring "
              + (noticing.hasBound() ? figure(skill.scored(most)) : "any number")
              + " of the 100 points of "
              + skill.id()
              + ", more than a third.",
          "Let what is said bring more of them, take out signals, or let a recall ask for fewer"
              + " statements.");
    }
  }

  void givesItselfAway(GivesItselfAway.Found found) {
    String play = trail.to(found.state());
    add(
        AnalysisCode.GIVES_ITSELF_AWAY,
        found.choice().position(),
        "The option `%s` in `%s` gives itself away: it is worst on every measured skill and shorter"
                .formatted(found.choice().id(), found.scene().id())
            + " than all others in "
            + languages(found.languages())
            + (play.isEmpty() ? ", at the very start" : " after `" + play + "`")
            + ".",
        "Let it say more, or let something better beside it say less.");
  }

  private String languages(SortedSet<Integer> languages) {
    return languages.stream()
        .map(language -> "`" + scenario.languages().get(language) + "`")
        .collect(Collectors.joining(" and "));
  }

  void fewDecisions(String skill, List<String> scenes, int fewest) {
    String told =
        scenes.isEmpty()
            ? "No scene has"
            : "Only "
                + scenes.stream().map(each -> "`" + each + "`").collect(Collectors.joining(" and "))
                + (scenes.size() == 1 ? " has" : " have");
    add(
        AnalysisCode.FEW_DECISIONS,
        ofTheWhole(),
        told + " a stake on " + skill + "; at least " + fewest + " decisions should.",
        "Give choices in other scenes evidence of " + skill + ", or leave it out of `measures`.");
  }

  void unusualLength(PlayLength length, int least, int most) {
    boolean isShort = length.moves() < least && !length.orMore();
    boolean isLong = length.moves() > most;
    if (isShort || isLong) {
      add(
          AnalysisCode.UNUSUAL_LENGTH,
          ofTheWhole(),
          "A typical play makes "
              + length
              + (length.moves() == 1 ? " decision" : " decisions")
              + "; "
              + least
              + " to "
              + most
              + " are asked for.",
          isShort
              ? "Add scenes, or say `drill: true` if it is an exercise of one moment."
              : "Take scenes out, or let a round be left sooner.");
    }
  }
}
