package headway.server.workshop;

import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.EvidenceRule;
import headway.scenario.Place;
import headway.scenario.Scenario;
import headway.workshop.Cue;
import headway.workshop.Plan;
import headway.workshop.RolePlay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Knows what simulated participants answer a trainer who plays the customer, and what they hear in
 * it. The same exchange gets the same answer however often it is asked for, so that the trainer can
 * read what the room listens to.
 */
record Improviser(Scenario scenario, Plan plan) {
  /** Something that the scenario has one say; empty where it has nothing of the kind. */
  Optional<Choice> answer(RolePlay.Exchange exchange, Actor speaker) {
    List<Choice> sayable = sayable(exchange.cue());
    Random random = new Random(plan.seed() + exchange.number());
    return sayable.isEmpty()
        ? Optional.empty()
        : speaker.knows(random)
            ? sayable.stream().max(Comparator.comparingInt(Improviser::points))
            : Optional.of(sayable.get(random.nextInt(sayable.size())));
  }

  /** What can be said to a line where the scenario has it; to any other line, all there is. */
  private List<Choice> sayable(Cue cue) {
    List<Choice> there =
        cue instanceof Cue.Scripted scripted ? sayable(standing(scripted)) : List.of();
    return there.isEmpty()
        ? scenario.scenes().stream().flatMap(scene -> sayable(scene).stream()).toList()
        : there;
  }

  /**
   * Where one stands when a line has been said; what follows on a choice leads to another place.
   */
  private Optional<Place> standing(Cue.Scripted line) {
    return scenario
        .place(line.scene())
        .map(
            place ->
                place instanceof ChoiceScene scene
                    ? scene.choices().stream()
                        .filter(choice -> choice.id().equals(line.after()))
                        .findFirst()
                        .map(choice -> scenario.place(choice.next()))
                        .orElse(place)
                    : place);
  }

  private static List<Choice> sayable(Optional<Place> place) {
    return place.map(Improviser::sayable).orElse(List.of());
  }

  private static List<Choice> sayable(Place place) {
    return place instanceof ChoiceScene scene
        ? scene.choices().stream().filter(Choice::spoken).toList()
        : List.of();
  }

  private static int points(Choice choice) {
    return choice.evidence().stream().mapToInt(EvidenceRule::points).sum();
  }

  /** What a listener hears of what a room listens for, in an answer that shows what it shows. */
  List<String> heard(List<String> indicators, Optional<Choice> answer, Actor ear, Random random) {
    List<String> shown =
        answer.stream()
            .flatMap(choice -> choice.evidence().stream())
            .map(rule -> rule.skill() + "/" + rule.indicator())
            .toList();
    return indicators.stream().filter(each -> ear.hears(shown.contains(each), random)).toList();
  }
}
