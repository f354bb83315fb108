package headway.scenario.expression;

import java.util.List;

/** Effects that happen together: all are computed from the state before, then all are set. */
public record Effects(List<Effect> each) {
  public static final Effects NONE = new Effects(List.of());

  public Effects {
    each = List.copyOf(each);
  }

  /** The slots afterwards: a new array, or the same one where there is nothing to do. */
  public int[] apply(int[] slots) {
    if (each.isEmpty()) {
      return slots;
    }
    int[] after = slots.clone();
    for (int i = 0; i < each.size(); i++) {
      Effect effect = each.get(i);
      after[effect.slot()] = effect.after(slots);
    }
    return after;
  }
}
