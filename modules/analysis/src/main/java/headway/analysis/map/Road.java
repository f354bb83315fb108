package headway.analysis.map;

import java.util.List;

/**
 * A way from one place to the next; there is at most one between two places in one direction.
 *
 * @param from index of a place in {@link DecisionMap#spots}
 * @param to index of a place
 */
public record Road(int from, int to, Reason reason) {
  /** Why one goes along it. */
  public sealed interface Reason {
    /**
     * Because of what was chosen.
     *
     * @param choices those that lead along here, in file order
     * @param offered how many choices the scene has
     */
    record Chosen(List<Option> choices, int offered) implements Reason {
      public Chosen {
        choices = List.copyOf(choices);
      }

      /** Whether all that can be chosen leads along here. */
      public boolean isAll() {
        return choices.size() == offered;
      }
    }

    /** There is no other way on. */
    record Onward() implements Reason {}

    /**
     * Because of what holds by then.
     *
     * @param conditions any of these, as the author wrote them, in file order
     * @param otherwise whether also when no condition of the branch holds
     */
    record Held(List<String> conditions, boolean otherwise) implements Reason {
      public Held {
        conditions = List.copyOf(conditions);
      }
    }

    /** By chance, so many times out of so many. */
    record Chance(int weight, int total) implements Reason {}
  }

  /** A choice, and what is said or done. */
  public record Option(String id, String text) {}
}
