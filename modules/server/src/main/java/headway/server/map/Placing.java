package headway.server.map;

import headway.analysis.map.DecisionMap;
import headway.analysis.map.Road;
import headway.server.map.Drawing.Box;
import headway.server.map.Drawing.Point;
import headway.server.map.Drawing.Route;
import headway.server.map.Drawing.Sign;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.jspecify.annotations.Nullable;

/**
 * Boxes and routes, placed by ELK's layered layout from the top down: a chapter is a partition, so
 * that its layers are its own. The only class that knows ELK.
 */
final class Placing {
  static {
    // Makes the types of ELK's options known to it.
    LayoutMetaDataService.getInstance();
  }

  /** How far a road that leads back to its own box goes out: less than boxes lie apart. */
  private static final double ROUND = 8;

  private static final int SMALL = 60;

  private final DecisionMap map;
  private final Downwards downwards;
  private final ElkNode graph = ElkGraphUtil.createGraph();
  private final List<Box> sizes;
  private final List<ElkNode> nodes = new ArrayList<>();

  /** Null for a road that leads back to where it begins: those are drawn beside their box. */
  private final List<@Nullable ElkEdge> edges = new ArrayList<>();

  private final List<@Nullable Sign> signs = new ArrayList<>();

  private Placing(DecisionMap map, Boxes boxes) {
    this.map = map;
    sizes = new ArrayList<>();
    for (int index = 0; index < map.spots().size(); index++) {
      sizes.add(boxes.of(index, map.spots().get(index)));
    }
    downwards = new Downwards(map);
    options();
    sizes.forEach(this::node);
    map.roads().forEach(road -> edge(road, boxes.sign(road)));
    new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
  }

  /** A placed map begins at 0, 0. */
  static Placing of(DecisionMap map, Boxes boxes) {
    return new Placing(map, boxes);
  }

  private void options() {
    graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
    graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
    graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
    graph.setProperty(LayeredOptions.THOROUGHNESS, 7);
    graph.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
    // Without an order to go by, or with layers that are not the only ones possible, what ELK draws
    // depends on where objects lie in memory.
    graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
    graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH_SOURCE);
    graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, placement());
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 10.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 9.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 9.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 1.0);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 17.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 9.5);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 8.0);
    graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
  }

  /** The narrower drawing, unless it takes too long. */
  private NodePlacementStrategy placement() {
    return map.spots().size() <= SMALL
        ? NodePlacementStrategy.NETWORK_SIMPLEX
        : NodePlacementStrategy.BRANDES_KOEPF;
  }

  private void node(Box box) {
    ElkNode node = ElkGraphUtil.createNode(graph);
    node.setDimensions(box.width(), box.height());
    node.setProperty(LayeredOptions.PARTITIONING_PARTITION, map.spots().get(box.spot()).chapter());
    node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FREE);
    node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.noneOf(SizeConstraint.class));
    nodes.add(node);
  }

  private void edge(Road road, @Nullable Sign sign) {
    if (isRound(road)) {
      edges.add(null);
      signs.add(null);
      return;
    }
    ElkNode from = nodes.get(road.from());
    ElkNode to = nodes.get(road.to());
    boolean back = downwards.isBack(road);
    ElkEdge edge = ElkGraphUtil.createSimpleEdge(back ? to : from, back ? from : to);
    edge.setProperty(LayeredOptions.EDGE_THICKNESS, Stakes.thickness(map, road));
    if (sign != null) {
      ElkLabel label = ElkGraphUtil.createLabel("a sign", edge); // one without a text gets no place
      label.setDimensions(sign.width(), sign.height());
      label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
      label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
    }
    edges.add(edge);
    signs.add(sign);
  }

  private static boolean isRound(Road road) {
    return road.from() == road.to();
  }

  double width() {
    return graph.getWidth();
  }

  double height() {
    return graph.getHeight();
  }

  /** The boxes, moved right and down. */
  List<Box> boxes(double right, double down) {
    return sizes.stream()
        .map(
            box -> {
              ElkNode node = nodes.get(box.spot());
              return new Box(
                  box.spot(),
                  tenths(node.getX() + right),
                  tenths(node.getY() + down),
                  box.width(),
                  box.height(),
                  box.name(),
                  box.note());
            })
        .toList();
  }

  /** The routes, moved right and down. */
  List<Route> routes(double right, double down) {
    List<Route> routes = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      ElkEdge edge = edges.get(i);
      List<Point> points =
          edge == null ? round(map.roads().get(i)) : points(edge, map.roads().get(i));
      points.replaceAll(point -> point(point.x() + right, point.y() + down));
      routes.add(
          new Route(
              i,
              List.of(List.copyOf(points)),
              Stakes.thickness(map, map.roads().get(i)),
              placed(i, right, down)));
    }
    return routes;
  }

  private List<Point> points(ElkEdge edge, Road road) {
    List<Point> points = new ArrayList<>();
    for (ElkEdgeSection section : edge.getSections()) {
      points.add(new Point(section.getStartX(), section.getStartY()));
      for (ElkBendPoint bend : section.getBendPoints()) {
        points.add(new Point(bend.getX(), bend.getY()));
      }
      points.add(new Point(section.getEndX(), section.getEndY()));
    }
    return downwards.isBack(road) ? new ArrayList<>(points.reversed()) : points;
  }

  /** Out of the right side of the box and in again. */
  private List<Point> round(Road road) {
    Box box = sizes.get(road.from());
    ElkNode node = nodes.get(road.from());
    double edge = node.getX() + box.width();
    double out = node.getY() + box.height() * 0.2;
    double in = node.getY() + box.height() * 0.7;
    return new ArrayList<>(
        List.of(
            new Point(edge, out),
            new Point(edge + ROUND, out),
            new Point(edge + ROUND, in),
            new Point(edge, in)));
  }

  private @Nullable Sign placed(int road, double right, double down) {
    Sign sign = signs.get(road);
    ElkEdge edge = edges.get(road);
    if (sign == null || edge == null) {
      return null;
    }
    ElkLabel label = edge.getLabels().getFirst();
    return new Sign(
        tenths(label.getX() + right),
        tenths(label.getY() + down),
        sign.width(),
        sign.height(),
        sign.lines());
  }

  private static Point point(double x, double y) {
    return new Point(tenths(x), tenths(y));
  }

  private static double tenths(double length) {
    return Math.round(length * 10) / 10.0;
  }
}
