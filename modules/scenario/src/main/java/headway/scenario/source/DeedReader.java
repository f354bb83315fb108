package headway.scenario.source;

import headway.scenario.diagnostic.Faults;
import headway.scenario.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;

/** Reads what a move does: its effects and its evidence. */
final class DeedReader {
  private static final List<String> EVIDENCE = List.of("code", "points", "when", "why");

  private final Faults faults;
  private final Values values;

  DeedReader(Faults faults) {
    this.faults = faults;
    this.values = new Values(faults);
  }

  List<EffectSource> effects(Fields fields) {
    List<EffectSource> effects = new ArrayList<>();
    for (YamlNode.Entry entry : fields.mapping("effects")) {
      effects.add(new EffectSource(Word.ofKey(entry), values.word(entry)));
    }
    return effects;
  }

  List<EvidenceSource> evidence(Fields fields) {
    List<EvidenceSource> evidence = new ArrayList<>();
    for (YamlNode item : fields.list("evidence")) {
      Fields each = Fields.of(item, "evidence", item.position(), EVIDENCE, faults);
      if (each != null) {
        evidence.add(
            new EvidenceSource(
                each.word("code"),
                each.numberOrNone("points", -3, 3),
                each.wordOrNone("when"),
                each.textOrNone("why"),
                item.position()));
      }
    }
    return evidence;
  }
}
