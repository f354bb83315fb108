package headway.server.debrief;

import headway.analysis.map.DecisionMap;
import headway.analysis.map.Spot;
import headway.play.Move;
import headway.play.Moves;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Line;
import headway.scenario.MoveScene;
import headway.scenario.PickItem;
import headway.scenario.PickScene;
import headway.scenario.Place;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Scenario;
import headway.server.practice.Stage;
import headway.workshop.debrief.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What scenes, moves and endings are called, in the room's language. */
final class PlaceWords {
  private static final int LONGEST_HEADING = 70;

  private final Stage stage;
  private final Scenario scenario;
  private final Map<String, String> names = new HashMap<>();

  PlaceWords(Stage stage) {
    this.stage = stage;
    scenario = stage.scenario();
    DecisionMap map = RoomMaps.map(stage);
    map.spots().forEach((Spot spot) -> names.putIfAbsent(spot.id(), spot.name()));
  }

  /** Of a scene or an ending. */
  String name(String place) {
    return names.getOrDefault(place, place);
  }

  /** What is said or asked before a scene's decision; empty for nothing. */
  String quote(String scene) {
    Line cue = cue(scene);
    return cue == null ? asked(scenario.place(scene).orElse(null)) : stage.words(cue.text());
  }

  /** The last thing that is said before a scene's decision; null for nothing. */
  private @Nullable Line cue(String scene) {
    Place place = scenario.place(scene).orElse(null);
    if (place instanceof MoveScene waiting && !waiting.setting().lines().isEmpty()) {
      return waiting.setting().lines().getLast();
    }
    return null;
  }

  private String asked(@Nullable Place scene) {
    return switch (scene) {
      case PickScene pick -> stage.words(pick.prompt());
      case RecallScene recall -> stage.words(recall.prompt());
      case null, default -> "";
    };
  }

  /** As much of it as a heading has room for. */
  String heading(String scene) {
    return shortened(quote(scene));
  }

  private static String shortened(String words) {
    String text = words.strip();
    if (text.length() <= LONGEST_HEADING) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST_HEADING);
    return text.substring(0, space > 0 ? space : text.offsetByCodePoints(0, LONGEST_HEADING / 2))
        + "…";
  }

  /** Who says it; empty for nobody in the story. */
  String speaker(String scene) {
    Line cue = cue(scene);
    return cue == null || cue.speaker() == null ? "" : stage.words(cue.speaker().name());
  }

  /** Every choice of a scene of choices, in the order of the scenario; none of other scenes. */
  List<Choice> choices(String scene) {
    return scenario.place(scene).orElse(null) instanceof ChoiceScene choices
        ? choices.choices()
        : List.of();
  }

  String words(Choice choice) {
    return stage.words(choice.text());
  }

  /** Without those in which nothing is decided. */
  List<Topic> decided(List<Topic> topics) {
    return topics.stream().filter(topic -> !isReflection(topic.scene())).toList();
  }

  /** Whether nothing is decided there but what one thinks. */
  boolean isReflection(String scene) {
    return scenario.place(scene).orElse(null) instanceof ReflectScene;
  }

  /** Whether a move is done, not said. */
  boolean isAct(String scene, String move) {
    return choices(scene).stream().noneMatch(choice -> choice.id().equals(move) && choice.spoken());
  }

  /** What a move says or does. */
  String move(String scene, String move) {
    Optional<Choice> chosen =
        choices(scene).stream().filter(choice -> choice.id().equals(move)).findFirst();
    if (chosen.isPresent()) {
      return words(chosen.get());
    }
    Move made = Moves.parse(move).map(answer -> answer.move()).orElse(null);
    Place place = scenario.place(scene).orElse(null);
    if (place instanceof PickScene pick && made instanceof Move.Pick(var ids)) {
      return joined(
          pick.items().stream()
              .filter(item -> ids.contains(item.id()))
              .map((PickItem item) -> stage.words(item.text()))
              .toList());
    }
    if (place instanceof RecallScene recall && made instanceof Move.Recall(var ids)) {
      List<String> marked = new ArrayList<>();
      recall.statements().stream()
          .filter(statement -> ids.contains(statement.id()))
          .forEach(statement -> marked.add(stage.words(statement.text())));
      return joined(marked);
    }
    return "–";
  }

  private static String joined(List<String> parts) {
    return parts.isEmpty() ? "–" : parts.stream().collect(Collectors.joining(" / "));
  }
}
