package headway.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small scenarios, written at random: rounds, chance, clamping, picks, recalls, signals. */
final class RandomScenarios {
  private static final List<String> EVIDENCE =
      List.of(
          "listening/ask-problem",
          "listening/reflect-complex",
          "listening/advise-early",
          "listening/closed-series",
          "next-step/fix-date",
          "next-step/push-close",
          "next-step/accept-vague",
          "next-step/ask-commitment",
          "referral/test-fit",
          "referral/hide-misfit",
          "referral/overpromise");
  private static final List<String> CONDITIONS =
      List.of("trust > 1", "trust == 0", "trust <= 1", "knows", "!knows", "knows || trust == 2");
  private static final List<String> EFFECTS =
      List.of(
          "trust: trust + 1",
          "trust: trust - 1",
          "trust: \"knows ? 2 : trust\"",
          "knows: true",
          "knows: trust > 1",
          "knows: \"!knows\"",
          "count: count + 1",
          "count: trust + count");

  private final Random random;
  private final int scenes;
  private final StringBuilder yaml = new StringBuilder();
  private final boolean chance;

  private RandomScenarios(long seed) {
    random = new Random(seed);
    scenes = 2 + random.nextInt(3);
    chance = random.nextInt(3) > 0;
  }

  /** The part of a scenario.yaml that {@link Scenarios#of} wants; always the same for a seed. */
  static String seeded(long seed) {
    return new RandomScenarios(seed).write();
  }

  private String write() {
    yaml.append("signals: {frowns: He frowns.}\n");
    yaml.append("variables:\n");
    yaml.append("  trust: {type: int, start: 1, min: 0, max: 2}\n");
    yaml.append("  knows: {type: bool, start: false}\n");
    yaml.append("  count: {type: int, start: 0, min: 0, max: 2}\n");
    boolean fork = random.nextInt(3) == 0;
    yaml.append("start: ").append(fork ? "fork" : "scene-0").append("\nscenes:\n");
    for (int scene = 0; scene < scenes; scene++) {
      scene(scene);
    }
    yaml.append("  fork:\n    branch:\n");
    if (chance) {
      yaml.append("      - {weight: 1, goto: ").append(settled()).append("}\n");
      yaml.append("      - {weight: 2, goto: ").append(settled()).append("}\n");
    } else {
      yaml.append("      - {when: \"").append(one(CONDITIONS)).append("\", goto: ");
      yaml.append(settled()).append("}\n      - {goto: ").append(settled()).append("}\n");
    }
    yaml.append("endings:\n");
    yaml.append("  agreed:\n    {outcome: advance, fit: good, title: Agreed, text: Agreed.");
    yaml.append(", evidence: ").append(evidence()).append("}\n");
    yaml.append("  lost: {outcome: no-sale, fit: second, title: Lost, text: Lost.}\n");
    return yaml.toString();
  }

  private void scene(int scene) {
    yaml.append("  scene-").append(scene).append(":\n    lines:\n      - {customer: So.}\n");
    if (random.nextInt(4) == 0) {
      yaml.append("      - {customer: Hm., signal: frowns").append(when(2)).append("}\n");
    }
    switch (random.nextInt(6)) {
      case 0 -> pick();
      case 1 -> recall();
      default -> choices(1 + random.nextInt(3));
    }
  }

  private void choices(int count) {
    yaml.append("    choices:\n");
    for (int i = 0; i < count; i++) {
      yaml.append("      - {id: choice-")
          .append(i)
          .append(", say: \"")
          .append(words())
          .append("\", goto: ")
          .append(anywhere());
      yaml.append(i == 0 ? "" : when(3)).append(effects(3));
      yaml.append(i > 0 && random.nextInt(5) == 0 ? ", once: true" : "");
      yaml.append(", evidence: ").append(evidence()).append("}\n");
    }
  }

  private void pick() {
    yaml.append("    pick:\n      prompt: Whom?\n      min: 0\n      max: 2\n");
    yaml.append(random.nextBoolean() ? "      budget: trust\n" : "").append("      items:\n");
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      yaml.append("        - {id: item-").append(i).append(", text: It., cost: ");
      yaml.append(random.nextInt(2)).append(when(3)).append(effects(2)).append(", evidence: ");
      yaml.append(evidence()).append("}\n");
    }
    yaml.append("      goto: ").append(anywhere()).append("\n");
  }

  private void recall() {
    yaml.append("    recall:\n      prompt: What?\n      statements:\n");
    yaml.append("        - {id: first, text: It., said: \"").append(one(CONDITIONS));
    yaml.append("\"}\n        - {id: second, text: It., said: true}\n");
    yaml.append("      goto: ").append(anywhere()).append("\n");
  }

  /** Some longer in characters than in code points, some longer with a value than with its name. */
  private String words() {
    return one(List.of("So.", "And then?", "{trust}", "👍👍👍👍", "I see what you mean.", "Hm"));
  }

  private String when(int oneIn) {
    return random.nextInt(oneIn) == 0 ? ", when: \"" + one(CONDITIONS) + "\"" : "";
  }

  private String effects(int oneIn) {
    return random.nextInt(oneIn) == 0 ? ", effects: {" + one(EFFECTS) + "}" : "";
  }

  private String evidence() {
    List<String> rules = new ArrayList<>();
    while (random.nextInt(5) < 2) {
      rules.add("{code: " + one(EVIDENCE) + when(3) + "}");
    }
    return rules.toString();
  }

  private String anywhere() {
    return random.nextInt(3) == 0 ? "fork" : settled();
  }

  private String settled() {
    return switch (random.nextInt(4)) {
      case 0 -> "agreed";
      case 1 -> "lost";
      default -> "scene-" + random.nextInt(scenes);
    };
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
