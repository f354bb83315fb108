package headway.scenario.resolve;

import headway.scenario.EvidenceRule;
import headway.scenario.IndicatorCatalogue;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.diagnostic.Suggestion;
import headway.scenario.source.EvidenceSource;
import headway.scenario.source.Word;
import headway.scenario.source.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the indicators that evidence names. */
final class Evidences {
  private final IndicatorCatalogue catalogue;
  private final Expressions expressions;
  private final Texts texts;
  private final Faults faults;

  Evidences(IndicatorCatalogue catalogue, Expressions expressions, Texts texts, Faults faults) {
    this.catalogue = catalogue;
    this.expressions = expressions;
    this.texts = texts;
    this.faults = faults;
  }

  List<EvidenceRule> resolve(List<EvidenceSource> sources) {
    List<EvidenceRule> rules = new ArrayList<>();
    for (EvidenceSource source : sources) {
      Optional<IndicatorCatalogue.Entry> entry = entry(source.code());
      String code = source.code().text();
      int slash = code.indexOf('/');
      rules.add(
          new EvidenceRule(
              code.substring(0, Math.max(0, slash)),
              code.substring(slash + 1),
              entry.map(each -> points(each, source)).orElse(0),
              expressions.condition(source.when()),
              texts.textOrNone(source.why()),
              source.position()));
    }
    return rules;
  }

  private Optional<IndicatorCatalogue.Entry> entry(Word code) {
    Optional<IndicatorCatalogue.Entry> entry =
        code.isThere() ? catalogue.find(code.text()) : Optional.empty();
    if (code.isThere() && entry.isEmpty()) {
      faults.add(
          ScenarioCode.UNKNOWN_INDICATOR,
          code.position(),
          "`" + code.text() + "` is no indicator of an installed skill.",
          hint(code.text()));
    }
    return entry;
  }

  /** A code that was meant, also where only its skill was left out or is another one. */
  private String hint(String code) {
    String indicator = code.substring(code.indexOf('/') + 1);
    Optional<String> elsewhere =
        catalogue.codes().stream().filter(each -> each.endsWith("/" + indicator)).findFirst();
    if (elsewhere.isPresent()) {
      return "Did you mean `" + elsewhere.get() + "`?";
    }
    String hint = Suggestion.hint(code, catalogue.codes());
    return hint.isEmpty()
        ? "Installed are the skills " + String.join(", ", catalogue.skills()) + "."
        : hint;
  }

  private int points(IndicatorCatalogue.Entry entry, EvidenceSource source) {
    Written<Integer> points = source.points();
    if (points == null) {
      return entry.points();
    }
    int given = points.value();
    if (given != 0 && Integer.signum(given) != Integer.signum(entry.points())) {
      boolean good = entry.points() > 0;
      faults.add(
          ScenarioCode.POINTS_AGAINST_SIGN,
          points.position(),
          "`%s` speaks %s a player, and %d points do not."
              .formatted(entry.code(), good ? "for" : "against", given),
          good ? "Give 0 to 3 points." : "Give -3 to 0 points.");
    }
    return given;
  }
}
