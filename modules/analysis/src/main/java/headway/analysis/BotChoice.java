package headway.analysis;

import headway.scenario.Choice;
import headway.scenario.EvidenceRule;
import headway.scenario.Scenario;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Which of the choices offered a bot makes. */
final class BotChoice {
  private final Bot bot;
  private final int language;
  private final Length length;

  /**
   * @param language its place in the scenario's languages
   */
  BotChoice(Scenario scenario, Bot bot, int language) {
    this.bot = bot;
    this.language = language;
    length = new Length(scenario);
  }

  /** Its place among those offered, or {@link Policy#EVENLY}. */
  int among(List<Choice> offered, int[] slots) {
    return switch (bot) {
      case LONGEST -> most(offered, choice -> length.of(choice, language));
      case SHORTEST -> most(offered, choice -> -length.of(choice, language));
      case FIRST -> 0;
      case SECOND -> Math.min(1, offered.size() - 1);
      case LAST -> offered.size() - 1;
      case FLAG_ALL -> Policy.EVENLY;
      case ALWAYS_ASK -> first(offered, slots, BotChoice::asks);
      case ALWAYS_CLOSE -> first(offered, slots, BotChoice::closes);
      case ALWAYS_REFER -> first(offered, slots, BotChoice::refers);
      case GREEDY -> most(offered, choice -> points(choice, slots));
    };
  }

  /** Whether its choice from these may be another in another state. */
  boolean looksAtState(List<Choice> offered) {
    return switch (bot) {
      case LONGEST, SHORTEST, FIRST, SECOND, LAST, FLAG_ALL -> false;
      case ALWAYS_ASK -> hasConditions(offered, BotChoice::asks);
      case ALWAYS_CLOSE -> hasConditions(offered, BotChoice::closes);
      case ALWAYS_REFER -> hasConditions(offered, BotChoice::refers);
      case GREEDY -> hasConditions(offered, rule -> true);
    };
  }

  private static boolean hasConditions(List<Choice> offered, Predicate<EvidenceRule> kind) {
    return offered.stream()
        .flatMap(choice -> choice.evidence().stream())
        .anyMatch(rule -> kind.test(rule) && !rule.when().isAlways());
  }

  /** The first of those with the most. */
  private static int most(List<Choice> offered, ToIntFunction<Choice> figure) {
    int most = 0;
    for (int i = 1; i < offered.size(); i++) {
      if (figure.applyAsInt(offered.get(i)) > figure.applyAsInt(offered.get(most))) {
        most = i;
      }
    }
    return most;
  }

  /** The first that shows evidence of a kind in this state. */
  private static int first(List<Choice> offered, int[] slots, Predicate<EvidenceRule> kind) {
    for (int i = 0; i < offered.size(); i++) {
      for (EvidenceRule rule : offered.get(i).evidence()) {
        if (kind.test(rule) && rule.when().holds(slots)) {
          return i;
        }
      }
    }
    return Policy.EVENLY;
  }

  private static boolean asks(EvidenceRule rule) {
    return rule.indicator().startsWith("ask-");
  }

  private static boolean closes(EvidenceRule rule) {
    return isPositive(rule, "next-step");
  }

  private static boolean refers(EvidenceRule rule) {
    return isPositive(rule, "referral");
  }

  private static boolean isPositive(EvidenceRule rule, String skill) {
    return rule.skill().equals(skill) && rule.points() > 0;
  }

  private static int points(Choice choice, int[] slots) {
    int points = 0;
    for (EvidenceRule rule : choice.evidence()) {
      points += rule.when().holds(slots) ? rule.points() : 0;
    }
    return points;
  }
}
