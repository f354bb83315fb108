package headway.analysis;

import headway.assessment.Evidence;
import headway.assessment.Skill;
import headway.scenario.BranchScene;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.EvidenceRule;
import headway.scenario.PickScene;
import headway.scenario.Place;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import java.util.List;

/** The evidence that caps one skill's score. */
record Gates(Skill skill) {
  boolean isGate(EvidenceRule rule) {
    return rule.skill().equals(skill.data().id())
        && skill.data().indicator(rule.indicator()).filter(each -> each.cap() != null).isPresent();
  }

  /** What an ending shows by itself. */
  List<Evidence> shownBy(Ending ending) {
    return skill.shownBy(ending).stream().filter(each -> each.indicator().cap() != null).toList();
  }

  /** Whether a gate may be met at a place, conditions aside. */
  boolean mayBeMet(Place place) {
    return switch (place) {
      case ChoiceScene scene ->
          scene.choices().stream()
              .flatMap(choice -> choice.evidence().stream())
              .anyMatch(this::isGate);
      case PickScene scene ->
          scene.items().stream().flatMap(item -> item.evidence().stream()).anyMatch(this::isGate);
      case Ending ending ->
          ending.evidence().stream().anyMatch(this::isGate) || !shownBy(ending).isEmpty();
      case RecallScene ignored -> false;
      case ReflectScene ignored -> false;
      case BranchScene ignored -> false;
    };
  }

  /** Whether one of the rules is a gate that holds. */
  boolean isMet(List<EvidenceRule> rules, int[] slots) {
    for (EvidenceRule rule : rules) {
      if (isGate(rule) && rule.when().holds(slots)) {
        return true;
      }
    }
    return false;
  }
}
