package headway.server.map;

import headway.analysis.map.DecisionMap;
import headway.analysis.map.Road;
import headway.analysis.map.Spot;
import headway.server.map.Drawing.Box;
import headway.server.map.Drawing.Route;
import headway.workshop.debrief.RoomDebrief;
import headway.workshop.debrief.Way;

/** A map on which roads are as thick as many went them, and places say how many came there. */
public final class Traffic {
  private static final double NOBODY = 0.7;
  private static final double THINNEST = 1.6;
  private static final double THICKEST = 11;

  private final DecisionMap map;
  private final RoomDebrief room;
  private final MapWords words;

  private Traffic(DecisionMap map, RoomDebrief room, MapWords words) {
    this.map = map;
    this.room = room;
    this.words = words;
  }

  /** The same drawing; its map knows no stakes, or its legend would speak of them. */
  public static Drawing on(Drawing drawing, RoomDebrief room, MapWords words) {
    return new Traffic(drawing.map(), room, words).on(drawing);
  }

  private Drawing on(Drawing drawing) {
    return new Drawing(
        map,
        drawing.paper(),
        drawing.width(),
        drawing.height(),
        drawing.heading(),
        drawing.bands(),
        drawing.boxes().stream().map(this::box).toList(),
        drawing.routes().stream().map(this::route).toList(),
        drawing.folds(),
        drawing.legend());
  }

  private Box box(Box box) {
    Spot spot = map.spots().get(box.spot());
    String note =
        box.note().isEmpty()
            ? ""
            : words.get("note.people", room.visitors().getOrDefault(spot.id(), 0));
    return new Box(box.spot(), box.x(), box.y(), box.width(), box.height(), box.name(), note);
  }

  private Route route(Route route) {
    Road road = map.roads().get(route.road());
    Way way = new Way(map.spots().get(road.from()).id(), map.spots().get(road.to()).id());
    int went = room.ways().getOrDefault(way, 0);
    double share = room.people() == 0 ? 0 : (double) went / room.people();
    double thickness = went == 0 ? NOBODY : THINNEST + share * (THICKEST - THINNEST);
    return new Route(route.road(), route.pieces(), Math.round(10 * thickness) / 10.0, route.sign());
  }
}
