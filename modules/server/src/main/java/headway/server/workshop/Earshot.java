package headway.server.workshop;

import headway.assessment.Indicator;
import headway.assessment.Skills;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.EvidenceRule;
import headway.scenario.Scenario;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What can be heard in an answer: the indicators that what one says in a scenario shows, in the
 * order of the skills.
 */
final class Earshot {
  /** More than this nobody keeps in mind while listening. */
  static final int MOST_AT_FIRST = 8;

  private final Map<String, Indicator> heard = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  Earshot(Scenario scenario, Skills skills) {
    scenario.scenes().stream()
        .filter(ChoiceScene.class::isInstance)
        .map(ChoiceScene.class::cast)
        .flatMap(scene -> scene.choices().stream())
        .filter(Choice::spoken)
        .flatMap(choice -> choice.evidence().stream())
        .forEach(rule -> counts.merge(code(rule), 1, Integer::sum));
    List<Indicator> all =
        skills.all().stream().flatMap(skill -> skill.data().indicators().stream()).toList();
    all.stream()
        .filter(indicator -> counts.containsKey(indicator.code()))
        .forEach(indicator -> heard.put(indicator.code(), indicator));
    if (heard.isEmpty()) {
      all.stream()
          .filter(Indicator::authored)
          .forEach(indicator -> heard.put(indicator.code(), indicator));
    }
  }

  private static String code(EvidenceRule rule) {
    return rule.skill() + "/" + rule.indicator();
  }

  /** All of them. */
  List<Indicator> all() {
    return List.copyOf(heard.values());
  }

  Optional<Indicator> find(String code) {
    return Optional.ofNullable(heard.get(code));
  }

  /** Those that a room listens for as long as nobody says otherwise: what comes most. */
  List<String> atFirst() {
    Set<String> most =
        heard.keySet().stream()
            .sorted(
                Comparator.comparingInt((String code) -> counts.getOrDefault(code, 0)).reversed())
            .limit(MOST_AT_FIRST)
            .collect(Collectors.toSet());
    return inOrder(most);
  }

  /** Those that were asked for and can be heard, in the order in which they are shown. */
  List<String> inOrder(Set<String> codes) {
    return heard.keySet().stream().filter(codes::contains).toList();
  }
}
