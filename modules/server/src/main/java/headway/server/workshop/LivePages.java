package headway.server.workshop;

import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.page.Control;
import headway.server.page.CustomerControl;
import headway.server.page.CustomerWall;
import headway.server.page.Direction;
import headway.server.page.Frame;
import headway.server.page.Pages;
import headway.server.page.View;
import headway.server.page.Wall;
import headway.server.practice.Stage;
import headway.workshop.Effect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** What a trainer and the wall look at, and what they are told while they do. */
public final class LivePages {
  private final Pages pages;
  private final TrainerRooms trainer;

  public LivePages(Pages pages, TrainerRooms trainer) {
    this.pages = pages;
    this.trainer = trainer;
  }

  /** The trainer's own page. */
  public Reply control(Request request) {
    return trainer.inRoom(
        request, (room, stage) -> trainer.control(request, room, stage, 200, null));
  }

  /** What the room sees on the wall. */
  public Reply screen(Request request) {
    return trainer.inRoom(
        request,
        (room, stage) ->
            Reply.page(
                pages.render(
                    trainer.wall(request, room, stage),
                    TrainerRooms.frame(request, room, "/screen"))));
  }

  /** What the trainer's page is told while it is looked at. */
  public Reply live(Request request) {
    return trainer.inRoom(
        request,
        (room, stage) ->
            live(
                room,
                List.of(
                    "control",
                    request.language(),
                    trainer.link(request, room),
                    request.byTrainer()),
                () -> controlParts(request, room, stage)));
  }

  private Map<String, String> controlParts(Request request, Room room, Stage stage) {
    Frame frame = TrainerRooms.frame(request, room, "");
    View view = trainer.control(request, room, stage, null);
    if (view instanceof Direction direction) {
      return parts(
          state(direction.stage()),
          view,
          frame,
          "direction-status",
          "direction-count",
          "direction-desks",
          "direction-steps",
          "control-people",
          "rundown",
          "rundown-at");
    }
    if (view instanceof CustomerControl customer) {
      return parts(
          customer.state(),
          view,
          frame,
          "customer-status",
          "customer-now",
          "customer-speaker",
          "customer-act",
          "control-people",
          "rundown",
          "rundown-at");
    }
    return parts(
        Control.WHILE_WAITING,
        view,
        frame,
        "control-status",
        "control-steps",
        "control-people",
        "board-where",
        "board-endings",
        "board-split",
        "rundown",
        "rundown-at");
  }

  private static String state(Control.Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }

  /** What the wall is told. */
  public Reply screenLive(Request request) {
    return trainer.inRoom(
        request,
        (room, stage) ->
            live(
                room,
                List.of(
                    "screen",
                    request.language(),
                    trainer.link(request, room),
                    trainer.doorway(request),
                    request.byTrainer()),
                () -> wallParts(request, room, stage)));
  }

  private Map<String, String> wallParts(Request request, Room room, Stage stage) {
    Frame frame = TrainerRooms.frame(request, room, "/screen");
    View view = trainer.wall(request, room, stage);
    String state = state(ControlScreen.at(room.now()));
    if (view instanceof CustomerWall) {
      return parts(state, view, frame, "customer-sub", "customer-stage");
    }
    return view instanceof Wall
        ? parts(state, view, frame, "wall-sub", "wall-stage")
        : parts(state, view, frame, "board-sub", "board-where", "board-endings", "board-split");
  }

  /** A page whose state has become another is read anew; so that is told first. */
  private Map<String, String> parts(String state, View view, Frame frame, String... names) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("state", state);
    for (String name : names) {
      parts.put(name, pages.part(name, view, frame));
    }
    return parts;
  }

  /**
   * Tells whoever looks what changes.
   *
   * @param same what else it follows from than the room: those who agree in it are told the same
   */
  private static Reply live(Room room, List<Object> same, Supplier<Map<String, String>> parts) {
    return new Reply.Live(
        room.shared(
            same,
            () -> new SharedFeed(room, effect -> effect instanceof Effect.BoardChanged, parts)));
  }
}
