package headway.scenario.read;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document changed in one place: a key taken away or added, or a value put in another's stead.
 */
final class Mutations {
  /** A document, and what was done to it. */
  record Mutation(String what, JsonNode document) {}

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final List<JsonNode> OTHERS =
      List.of(
          NODES.objectNode(),
          NODES.arrayNode(),
          NODES.arrayNode().add("one").add("two"),
          NODES.objectNode().put("one", "text"),
          NODES.stringNode("other"),
          NODES.stringNode("Other Words"),
          NODES.stringNode(" "),
          NODES.stringNode(""),
          NODES.numberNode(7),
          NODES.numberNode(-7),
          NODES.numberNode(3_000_000_000L),
          NODES.booleanNode(true));

  /** All of them at each place would take a minute; places of a kind come often enough. */
  private static final int OTHERS_AT_A_PLACE = 2;

  /** What may be forgotten to be exclusive, by a key that stands beside it. */
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("say", "do"),
          List.of("choices", "pick"),
          List.of("choices", "branch"),
          List.of("recall", "reflect"),
          List.of("customer", "narrator"),
          List.of("min", "values"));

  private final JsonNode original;
  private final List<Mutation> found = new ArrayList<>();
  private int turn;

  private Mutations(JsonNode original) {
    this.original = original;
  }

  static List<Mutation> of(JsonNode original) {
    Mutations mutations = new Mutations(original);
    mutations.walk(List.of());
    return mutations.found;
  }

  private void walk(List<Object> path) {
    if (!path.isEmpty()) {
      for (int i = 0; i < OTHERS_AT_A_PLACE; i++) {
        replace(path, OTHERS.get(turn++ % OTHERS.size()));
      }
    }
    switch (at(original, path)) {
      case ObjectNode object -> {
        add(path, "unknown-key", NODES.stringNode("text"));
        PAIRS.stream()
            .filter(pair -> object.has(pair.get(0)) && !object.has(pair.get(1)))
            .forEach(pair -> add(path, pair.get(1), object.get(pair.get(0))));
        for (String key : object.propertyNames()) {
          remove(path, key);
          walk(deeper(path, key));
        }
      }
      case ArrayNode array -> {
        for (int index = 0; index < array.size(); index++) {
          walk(deeper(path, index));
        }
      }
      default -> {}
    }
  }

  private void replace(List<Object> path, JsonNode other) {
    JsonNode copy = original.deepCopy();
    Object last = path.getLast();
    switch (at(copy, path.subList(0, path.size() - 1))) {
      case ObjectNode object -> object.set((String) last, other);
      case ArrayNode array -> array.set((Integer) last, other);
      default -> throw new IllegalStateException("Nothing is in " + path);
    }
    found.add(new Mutation(path + " is " + other, copy));
  }

  private void add(List<Object> path, String key, JsonNode value) {
    JsonNode copy = original.deepCopy();
    ((ObjectNode) at(copy, path)).set(key, value);
    found.add(new Mutation(path + " has " + key + " too", copy));
  }

  private void remove(List<Object> path, String key) {
    JsonNode copy = original.deepCopy();
    ((ObjectNode) at(copy, path)).remove(key);
    found.add(new Mutation(path + " lacks " + key, copy));
  }

  private static JsonNode at(JsonNode document, List<Object> path) {
    JsonNode node = document;
    for (Object step : path) {
      node = step instanceof String key ? node.get(key) : node.get((Integer) step);
    }
    return node;
  }

  private static List<Object> deeper(List<Object> path, Object step) {
    List<Object> deeper = new ArrayList<>(path);
    deeper.add(step);
    return deeper;
  }
}
