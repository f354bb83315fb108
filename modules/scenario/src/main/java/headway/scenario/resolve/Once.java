package headway.scenario.resolve;

import headway.scenario.expression.Effect;
import headway.scenario.expression.Effects;
import headway.scenario.expression.Guard;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What may be done once: a hidden slot that is 0 until then and 1 from then on. */
record Once(int slot) {
  /** Holds while the condition does and it was not done yet. */
  Guard guard(Guard condition) {
    BitSet reads = condition.reads();
    reads.set(slot);
    Guard.Test test =
        condition.isAlways()
            ? new Guard.Within(slot, 0, 0)
            : slots -> slots[slot] == 0 && condition.holds(slots);
    return new Guard(test, reads, condition.source());
  }

  /** Those effects, and that it was done. */
  Effects effects(Effects others) {
    List<Effect> all = new ArrayList<>(others.each());
    all.add(new Effect(slot, slots -> 1, new BitSet(), ""));
    return new Effects(all);
  }
}
