package headway.analysis.brute;

import headway.scenario.BranchScene;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.EvidenceRule;
import headway.scenario.Line;
import headway.scenario.PickScene;
import headway.scenario.Place;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Scenario;
import headway.scenario.Scene;
import headway.scenario.expression.Effects;
import headway.scenario.expression.Guard;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which slots matter where, straight from the definition: by asking every place that can follow.
 */
final class Reading {
  private Reading() {}

  static Set<Integer> mattersAt(Scenario scenario, int place) {
    Set<Integer> follow = new HashSet<>();
    follow(scenario, place, follow);
    Set<Integer> slots = new HashSet<>();
    for (int at : follow) {
      conditions(scenario.place(at))
          .forEach(condition -> condition.reads().stream().forEach(slots::add));
      effects(scenario.place(at))
          .flatMap(effects -> effects.each().stream())
          .forEach(
              effect ->
                  effect.reads().stream()
                      .filter(read -> read != effect.slot())
                      .forEach(slots::add));
      if (scenario.place(at) instanceof PickScene pick && pick.budget() != null) {
        slots.add(pick.budget().slot());
      }
    }
    return slots;
  }

  private static void follow(Scenario scenario, int place, Set<Integer> seen) {
    if (seen.add(place)) {
      next(scenario.place(place)).forEach(next -> follow(scenario, next, seen));
    }
  }

  private static Stream<Integer> next(Place place) {
    return switch (place) {
      case ChoiceScene scene -> scene.choices().stream().map(choice -> choice.next());
      case PickScene scene -> Stream.of(scene.next());
      case RecallScene scene -> Stream.of(scene.next());
      case ReflectScene scene -> Stream.of(scene.next());
      case BranchScene scene -> scene.ways().stream().map(way -> way.next());
      case Ending ignored -> Stream.of();
    };
  }

  private static Stream<Guard> conditions(Place place) {
    Stream<Guard> shown = place instanceof Scene scene ? of(scene.setting().lines()) : Stream.of();
    Stream<Guard> own =
        switch (place) {
          case ChoiceScene scene ->
              scene.choices().stream()
                  .flatMap(
                      choice ->
                          Stream.of(
                                  Stream.of(choice.when()),
                                  ofEvidence(choice.evidence()),
                                  of(choice.reply()))
                              .flatMap(each -> each));
          case PickScene scene ->
              Stream.concat(
                  of(scene.reply()),
                  scene.items().stream()
                      .flatMap(
                          item ->
                              Stream.concat(Stream.of(item.when()), ofEvidence(item.evidence()))));
          case RecallScene scene ->
              Stream.concat(
                  of(scene.reply()),
                  scene.statements().stream().map(statement -> statement.said()));
          case ReflectScene scene -> of(scene.reply());
          case BranchScene scene -> scene.ways().stream().map(way -> way.when());
          case Ending ending -> ofEvidence(ending.evidence());
        };
    return Stream.concat(shown, own);
  }

  private static Stream<Guard> of(List<Line> lines) {
    return lines.stream().map(Line::when);
  }

  private static Stream<Guard> ofEvidence(List<EvidenceRule> rules) {
    return rules.stream().map(EvidenceRule::when);
  }

  private static Stream<Effects> effects(Place place) {
    return switch (place) {
      case ChoiceScene scene -> scene.choices().stream().map(choice -> choice.effects());
      case PickScene scene ->
          Stream.concat(
              Stream.of(scene.effects()), scene.items().stream().map(item -> item.effects()));
      case RecallScene scene -> Stream.of(scene.effects());
      case ReflectScene scene -> Stream.of(scene.effects());
      case BranchScene ignored -> Stream.of();
      case Ending ignored -> Stream.of();
    };
  }
}
