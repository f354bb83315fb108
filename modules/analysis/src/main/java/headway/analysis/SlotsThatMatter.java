package headway.analysis;

import headway.scenario.BranchScene;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.EvidenceRule;
import headway.scenario.Line;
import headway.scenario.PickItem;
import headway.scenario.PickScene;
import headway.scenario.Place;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Scenario;
import headway.scenario.Scene;
import headway.scenario.Statement;
import headway.scenario.Way;
import headway.scenario.expression.Effect;
import headway.scenario.expression.Effects;
import java.util.BitSet;
import java.util.List;

/**
 * Which slots can still make a difference, place by place: those that something reads there or in
 * any place that can follow. Two states that differ in the other slots are one.
 */
final class SlotsThatMatter {
  private final BitSet[] read;
  private final BitSet[] next;

  private SlotsThatMatter(Scenario scenario) {
    read = new BitSet[scenario.places().size()];
    next = new BitSet[read.length];
    for (Place place : scenario.places()) {
      read[place.index()] = new BitSet();
      next[place.index()] = new BitSet();
      look(place);
    }
  }

  /** By place index. */
  static BitSet[] of(Scenario scenario) {
    SlotsThatMatter slots = new SlotsThatMatter(scenario);
    slots.carryBack();
    return slots.read;
  }

  private void look(Place place) {
    BitSet reads = read[place.index()];
    BitSet follows = next[place.index()];
    if (place instanceof Scene scene) {
      lines(reads, scene.setting().lines());
    }
    switch (place) {
      case ChoiceScene scene -> {
        for (Choice choice : scene.choices()) {
          reads.or(choice.when().reads());
          evidence(reads, choice.evidence());
          effects(reads, choice.effects());
          lines(reads, choice.reply());
          follows.set(choice.next());
        }
      }
      case PickScene scene -> {
        for (PickItem item : scene.items()) {
          reads.or(item.when().reads());
          evidence(reads, item.evidence());
          effects(reads, item.effects());
        }
        if (scene.budget() != null) {
          reads.set(scene.budget().slot());
        }
        effects(reads, scene.effects());
        lines(reads, scene.reply());
        follows.set(scene.next());
      }
      case RecallScene scene -> {
        for (Statement statement : scene.statements()) {
          reads.or(statement.said().reads());
        }
        effects(reads, scene.effects());
        lines(reads, scene.reply());
        follows.set(scene.next());
      }
      case ReflectScene scene -> {
        effects(reads, scene.effects());
        lines(reads, scene.reply());
        follows.set(scene.next());
      }
      case BranchScene scene -> {
        for (Way way : scene.ways()) {
          reads.or(way.when().reads());
          follows.set(way.next());
        }
      }
      case Ending ending -> evidence(reads, ending.evidence());
    }
  }

  private static void lines(BitSet reads, List<Line> lines) {
    lines.forEach(line -> reads.or(line.when().reads()));
  }

  private static void evidence(BitSet reads, List<EvidenceRule> rules) {
    rules.forEach(rule -> reads.or(rule.when().reads()));
  }

  /** A slot that only its own effect reads makes no difference to anything else. */
  private static void effects(BitSet reads, Effects effects) {
    for (Effect effect : effects.each()) {
      BitSet others = effect.reads();
      others.clear(effect.slot());
      reads.or(others);
    }
  }

  private void carryBack() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int place = read.length - 1; place >= 0; place--) {
        int before = read[place].cardinality();
        for (int to = next[place].nextSetBit(0); to >= 0; to = next[place].nextSetBit(to + 1)) {
          read[place].or(read[to]);
        }
        changed |= read[place].cardinality() != before;
      }
    }
  }
}
