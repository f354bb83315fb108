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
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
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

  private final DecisionMap map;
  private final ElkNode graph = ElkGraphUtil.createGraph();
  private final List<Box> sizes;
  private final List<ElkNode> nodes = new ArrayList<>();
  private final List<ElkEdge> edges = new ArrayList<>();
  private final List<@Nullable Sign> signs = new ArrayList<>();

  private Placing(DecisionMap map, Boxes boxes) {
    this.map = map;
    sizes = new ArrayList<>();
    for (int index = 0; index < map.spots().size(); index++) {
      sizes.add(boxes.of(index, map.spots().get(index)));
    }
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
    graph.setProperty(LayeredOptions.THOROUGHNESS, 20);
    graph.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
    graph.setProperty(
        LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 12.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 9.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 9.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 1.0);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 17.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 8.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 8.0);
    graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
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
    ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(road.from()), nodes.get(road.to()));
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
      List<Point> points = new ArrayList<>();
      for (ElkEdgeSection section : edges.get(i).getSections()) {
        points.add(point(section.getStartX() + right, section.getStartY() + down));
        for (ElkBendPoint bend : section.getBendPoints()) {
          points.add(point(bend.getX() + right, bend.getY() + down));
        }
        points.add(point(section.getEndX() + right, section.getEndY() + down));
      }
      routes.add(
          new Route(
              i,
              List.copyOf(points),
              Stakes.thickness(map, map.roads().get(i)),
              placed(i, right, down)));
    }
    return routes;
  }

  private @Nullable Sign placed(int road, double right, double down) {
    Sign sign = signs.get(road);
    if (sign == null) {
      return null;
    }
    ElkLabel label = edges.get(road).getLabels().getFirst();
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
