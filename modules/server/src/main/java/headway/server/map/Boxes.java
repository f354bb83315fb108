package headway.server.map;

import headway.analysis.map.Road;
import headway.analysis.map.Road.Reason;
import headway.analysis.map.Spot;
import headway.server.map.Drawing.Box;
import headway.server.map.Drawing.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is written in a box and on a road, and how much room it takes; not yet where. */
final class Boxes {
  static final double PADDING = 7;

  /** Where the writing begins, after the symbol. */
  static final double INDENT = PADDING + Symbol.SIDE + 5;

  private static final double NAME_ROOM = 126;
  private static final double END_ROOM = 112;
  private static final double SIGN_ROOM = 112;
  private static final double LEAST = 86;

  private final MapWords words;

  Boxes(MapWords words) {
    this.words = words;
  }

  Box of(int index, Spot spot) {
    String name = PlainText.of(spot.name());
    return switch (spot) {
      case Spot.Decision decision ->
          sized(index, Lettering.NAME.lines(name, NAME_ROOM, 2), note(decision));
      case Spot.Fork ignored -> sized(index, Lettering.NOTE.lines(name, NAME_ROOM, 1), "");
      case Spot.End end ->
          sized(
              index, Lettering.NAME.lines(name, END_ROOM, 2), words.get("outcome", end.outcome()));
    };
  }

  /** How many choices, and what is at stake. */
  private String note(Spot.Decision decision) {
    String task = task(decision.task());
    Double stake = decision.stake();
    return stake == null || decision.task() instanceof Spot.Task.Reflect
        ? task
        : task + " · " + words.get("note.stake", Math.round(stake));
  }

  String task(Spot.Task task) {
    return switch (task) {
      case Spot.Task.Choose(int choices) -> words.get("task.choose", choices);
      case Spot.Task.Pick(int min, int max, int items) ->
          min == max
              ? words.get("task.pick-exactly", min, items)
              : words.get("task.pick", min, max, items);
      case Spot.Task.Recall(int statements) -> words.get("task.recall", statements);
      case Spot.Task.Reflect() -> words.get("task.reflect");
    };
  }

  private static Box sized(int index, List<String> name, String note) {
    Lettering lettering = note.isEmpty() ? Lettering.NOTE : Lettering.NAME;
    double widest = Math.max(lettering.widest(name), Lettering.NOTE.width(note));
    double height = name.size() * lettering.leading() + 6;
    if (!note.isEmpty()) {
      height += Lettering.NOTE.leading() + 2;
    }
    double width = Math.ceil(INDENT + widest + PADDING);
    return new Box(
        index,
        0,
        0,
        note.isEmpty() ? width : Math.max(LEAST, width),
        Math.ceil(height),
        name,
        note);
  }

  /** What is written on a road; null where the box that it leaves says it already. */
  @Nullable Sign sign(Road road) {
    List<String> lines =
        switch (road.reason()) {
          case Reason.Chosen chosen -> chosen.isAll() ? List.<String>of() : lines(chosen);
          case Reason.Onward ignored -> List.<String>of();
          case Reason.Held held -> Lettering.SIGN.lines(PlainText.of(told(held)), SIGN_ROOM, 2);
          case Reason.Chance chance -> List.of(told(chance));
        };
    return lines.isEmpty()
        ? null
        : new Sign(
            0,
            0,
            Math.ceil(Lettering.SIGN.widest(lines) + 6),
            Math.ceil(lines.size() * Lettering.SIGN.leading() + 1),
            lines);
  }

  private List<String> lines(Reason.Chosen chosen) {
    String named =
        chosen.choices().stream()
            .map(option -> option.id().replace('-', ' '))
            .collect(Collectors.joining(" · "));
    boolean room = chosen.choices().size() == 1 || Lettering.SIGN.width(named) <= SIGN_ROOM;
    return List.of(
        room
            ? Lettering.SIGN.cut(named, SIGN_ROOM)
            : words.get("road.choices", chosen.choices().size()));
  }

  /** Why one goes along a road, in full. */
  String told(Reason reason) {
    return switch (reason) {
      case Reason.Chosen chosen ->
          chosen.choices().stream()
              .map(
                  option ->
                      option.id().replace('-', ' ') + " (" + PlainText.of(option.text()) + ")")
              .collect(Collectors.joining("; "));
      case Reason.Onward ignored -> words.get("road.onward");
      case Reason.Held(List<String> conditions, boolean otherwise) -> {
        List<String> told = new ArrayList<>();
        conditions.forEach(condition -> told.add(PlainText.of(words.condition(condition))));
        if (otherwise) {
          told.add(words.get("road.otherwise"));
        }
        yield String.join(" " + words.get("condition.or") + " ", told);
      }
      case Reason.Chance(int weight, int total) ->
          words.get("road.chance", Math.round(100.0 * weight / total));
    };
  }
}
