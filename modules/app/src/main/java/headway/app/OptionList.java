package headway.app;

import headway.analysis.Analysis;
import headway.analysis.Length;
import headway.analysis.SceneDecision;
import headway.scenario.BranchScene;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.EvidenceRule;
import headway.scenario.PickItem;
import headway.scenario.PickScene;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Scenario;
import headway.scenario.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every option with its length in each language, its evidence, and what it gives away. */
final class OptionList {
  private static final int SETS_TOLD = 24;

  private final Scenario scenario;
  private final List<SceneDecision> decisions;
  private final Screen screen;
  private final Length length;
  private final List<String> lines = new ArrayList<>();

  OptionList(Analysis analysis, Screen screen) {
    scenario = analysis.scenario();
    decisions = analysis.decisions();
    this.screen = screen;
    length = new Length(scenario);
  }

  List<String> lines() {
    lines.add("");
    lines.add(screen.title("Options"));
    lines.addAll(
        Wrapped.of(
            "Length in characters; evidence, with ? where it holds only sometimes; what it gives"
                + " away, in points.",
            screen.columns()));
    for (SceneDecision decision : decisions) {
      lines.add("");
      lines.add(screen.title(decision.scene()));
      scene(decision);
    }
    return lines;
  }

  private void scene(SceneDecision decision) {
    Map<String, Map<String, Double>> left = new LinkedHashMap<>(decision.options());
    switch (scenario.place(decision.scene()).orElseThrow()) {
      case ChoiceScene scene -> {
        for (Choice choice : scene.choices()) {
          Map<String, Double> losses = left.remove(choice.id());
          option(choice.id(), choice.text(), choice.evidence(), told(losses));
        }
      }
      case PickScene scene -> {
        for (PickItem item : scene.items()) {
          option(item.id(), item.text(), item.evidence(), "");
        }
      }
      case RecallScene ignored -> {}
      case ReflectScene ignored -> {}
      case BranchScene ignored -> {}
      case Ending ignored -> {}
    }
    left.entrySet().stream()
        .limit(SETS_TOLD)
        .forEach(each -> add(2, each.getKey() + "  " + told(each.getValue())));
    if (left.size() > SETS_TOLD) {
      add(2, String.format(Locale.ROOT, "… and %,d more sets", left.size() - SETS_TOLD));
    }
  }

  private static String told(@Nullable Map<String, Double> losses) {
    if (losses == null) {
      return "never offered";
    }
    String told =
        losses.entrySet().stream()
            .filter(each -> each.getValue() > 0.005)
            .map(each -> each.getKey() + " " + AnalysisText.rounded("%.2f", each.getValue()))
            .collect(Collectors.joining(", "));
    return told.isEmpty() ? "gives nothing away" : "gives away " + told;
  }

  private void option(String id, Text text, List<EvidenceRule> evidence, String losses) {
    List<String> lengths = new ArrayList<>();
    for (int language = 0; language < scenario.languages().size(); language++) {
      lengths.add(scenario.languages().get(language) + " " + length.of(text, language));
    }
    add(2, id + "  " + String.join(", ", lengths) + (losses.isEmpty() ? "" : "; " + losses));
    String shown =
        evidence.stream()
            .map(
                rule ->
                    "%s/%s %+d%s"
                        .formatted(
                            rule.skill(),
                            rule.indicator(),
                            rule.points(),
                            rule.when().reads().isEmpty() ? "" : "?"))
            .collect(Collectors.joining(", "));
    Wrapped.indented(shown, 6, screen.columns()).forEach(line -> lines.add(screen.quiet(line)));
  }

  private void add(int indent, String text) {
    lines.addAll(Wrapped.indented(text, indent, screen.columns()));
  }
}
