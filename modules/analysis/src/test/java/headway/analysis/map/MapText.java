package headway.analysis.map;

import headway.analysis.map.Road.Option;
import headway.analysis.map.Road.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A map as lines that a person can review. */
final class MapText {
  private MapText() {}

  static String of(DecisionMap map) {
    List<String> lines = new ArrayList<>();
    lines.add(map.title() + (map.staked() ? "" : " (without stakes)"));
    for (int chapter = 0; chapter < map.chapters().size(); chapter++) {
      lines.add("");
      lines.add("== " + map.chapters().get(chapter));
      for (int spot = 0; spot < map.spots().size(); spot++) {
        if (map.spots().get(spot).chapter() == chapter) {
          lines.add((spot == map.start() ? "> " : "  ") + told(map.spots().get(spot)));
          for (Road road : map.roads()) {
            if (road.from() == spot) {
              lines.add("      -> " + map.spots().get(road.to()).name() + told(road.reason()));
            }
          }
        }
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String told(Spot spot) {
    return spot.name()
        + switch (spot) {
          case Spot.Decision decision ->
              " [%s, %s%s]"
                  .formatted(
                      word(decision.medium()),
                      told(decision.task()),
                      decision.stake() == null ? "" : ", stake " + Math.round(decision.stake()));
          case Spot.Fork fork -> fork.chance() ? " [chance]" : " [branch]";
          case Spot.End end -> " (%s, %s)".formatted(word(end.outcome()), word(end.fit()));
        };
  }

  private static String told(Spot.Task task) {
    return switch (task) {
      case Spot.Task.Choose(int choices) -> choices + " choices";
      case Spot.Task.Pick(int min, int max, int items) ->
          "pick " + min + "-" + max + " of " + items;
      case Spot.Task.Recall(int statements) -> "recall " + statements;
      case Spot.Task.Reflect() -> "reflect";
    };
  }

  private static String told(Reason reason) {
    return switch (reason) {
      case Reason.Chosen chosen ->
          ": "
              + (chosen.isAll() ? "all of " : "")
              + chosen.choices().stream().map(Option::id).collect(Collectors.joining(", "));
      case Reason.Onward ignored -> "";
      case Reason.Held(List<String> conditions, boolean otherwise) ->
          conditions.isEmpty()
              ? ": otherwise"
              : ": if " + String.join(" or ", conditions) + (otherwise ? " or otherwise" : "");
      case Reason.Chance(int weight, int total) -> ": " + weight + " in " + total;
    };
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
