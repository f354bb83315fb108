package headway.play;

import headway.play.ScriptTokens.Token;
import headway.scenario.Ending;
import headway.scenario.Place;
import headway.scenario.Scenario;
import headway.scenario.Scene;
import headway.scenario.Variable;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands after {@code expect}. */
final class ExpectationReader {
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}|-?[12][0-9]{9}");
  private static final String FORMS =
      "Write `expect scene …`, `expect ending …`, `expect offered …`, `expect score <skill> >= …`"
          + " or `expect <variable> >= …`.";

  private final Scenario scenario;
  private final ScenarioNames names;
  private final Collection<String> skills;
  private final Faults faults;

  ExpectationReader(
      Scenario scenario, ScenarioNames names, Collection<String> skills, Faults faults) {
    this.scenario = scenario;
    this.names = names;
    this.skills = List.copyOf(skills);
    this.faults = faults;
  }

  /** Null where it cannot be read; then there is a fault. */
  @Nullable Expectation read(Token expect, ScriptTokens tokens) {
    Token subject = tokens.nextOperand();
    if (subject == null) {
      return wrong(expect, "Nothing is expected here.", FORMS);
    }
    if (tokens.operatorIsNext()) {
      return variable(subject, tokens);
    }
    return switch (subject.text()) {
      case "scene" -> scene(subject, tokens.next());
      case "ending" -> ending(subject, tokens.next());
      case "offered" -> offered(subject, tokens.next());
      case "score" -> score(subject, tokens);
      default -> variable(subject, tokens);
    };
  }

  private @Nullable Expectation scene(Token word, @Nullable Token id) {
    if (id == null) {
      return wrong(word, "Which scene is expected is missing.", FORMS);
    }
    if (scenario.place(id.text()).orElse(null) instanceof Scene scene) {
      return new Expectation.InScene(scene);
    }
    List<String> scenes = scenario.scenes().stream().map(Place::id).toList();
    return unknown(id, "No scene is called `" + id.text() + "`.", scenes);
  }

  private @Nullable Expectation ending(Token word, @Nullable Token id) {
    if (id == null) {
      return wrong(word, "Which ending is expected is missing.", FORMS);
    }
    if (scenario.place(id.text()).orElse(null) instanceof Ending ending) {
      return new Expectation.AtEnding(ending);
    }
    List<String> endings = scenario.endings().stream().map(Place::id).toList();
    return unknown(id, "No ending is called `" + id.text() + "`.", endings);
  }

  private @Nullable Expectation offered(Token word, @Nullable Token id) {
    if (id == null) {
      return wrong(word, "What is expected to be offered is missing.", FORMS);
    }
    return names.canBeOffered(id.text())
        ? new Expectation.Offers(id.text())
        : unknown(id, "No choice, item or statement is called `" + id.text() + "`.", names.all());
  }

  private @Nullable Expectation score(Token word, ScriptTokens tokens) {
    Token skill = tokens.nextOperand();
    Token operator = tokens.nextOperand();
    Token value = tokens.next();
    Comparison comparison = comparison(operator);
    if (skill == null || comparison == null || value == null) {
      return wrong(word, "A score is compared with a number.", FORMS);
    }
    if (!DECIMAL.matcher(value.text()).matches()) {
      return wrong(value, "A score is compared with a number, not `" + value.text() + "`.", "");
    }
    return skills.contains(skill.text())
        ? new Expectation.Scores(skill.text(), comparison, Double.parseDouble(value.text()))
        : unknown(skill, "No skill is called `" + skill.text() + "`.", skills);
  }

  private @Nullable Expectation variable(Token name, ScriptTokens tokens) {
    Variable variable = scenario.variable(name.text()).orElse(null);
    if (!tokens.operatorIsNext()) {
      return variable == null
          ? wrong(name, "`expect " + name.text() + "` says nothing that can be asked.", FORMS)
          : wrong(name, "What `" + name.text() + "` is compared with is missing.", FORMS);
    }
    Token operator = tokens.nextOperand();
    Token value = tokens.next();
    Comparison comparison = comparison(operator);
    if (operator == null || comparison == null || value == null) {
      return wrong(name, "What `" + name.text() + "` is compared with is missing.", FORMS);
    }
    return variable == null
        ? unknown(name, "No variable is called `" + name.text() + "`.", variables())
        : compared(variable, operator, comparison, value);
  }

  private @Nullable Expectation compared(
      Variable variable, Token operator, Comparison comparison, Token value) {
    if (variable.type() != Variable.Type.INT && !comparison.isOfEquality()) {
      return wrong(
          operator,
          "`" + variable.name() + "` has no order: it can only be compared by `==` and `!=`.",
          "");
    }
    Integer slot = slot(variable, value.text());
    return slot == null
        ? wrong(
            value,
            "`" + variable.name() + "` is never `" + value.text() + "`.",
            "It is " + values(variable) + ".")
        : new Expectation.Has(variable, comparison, slot);
  }

  private static @Nullable Integer slot(Variable variable, String value) {
    return switch (variable.type()) {
      case INT -> WHOLE.matcher(value).matches() ? whole(value) : null;
      case BOOL ->
          switch (value) {
            case "true" -> 1;
            case "false" -> 0;
            default -> null;
          };
      case ENUM -> {
        int index = variable.values().indexOf(unquoted(value));
        yield index < 0 ? null : index;
      }
    };
  }

  private static @Nullable Integer whole(String value) {
    long number = Long.parseLong(value);
    return number == (int) number ? (int) number : null;
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private static String values(Variable variable) {
    return switch (variable.type()) {
      case INT -> "a whole number";
      case BOOL -> "true or false";
      case ENUM -> String.join(", ", variable.values());
    };
  }

  private static @Nullable Comparison comparison(@Nullable Token operator) {
    return operator == null ? null : Comparison.of(operator.text()).orElse(null);
  }

  private List<String> variables() {
    List<String> known = new ArrayList<>();
    scenario.variables().forEach(variable -> known.add(variable.name()));
    return known;
  }

  private @Nullable Expectation wrong(Token token, String message, String hint) {
    faults.add(PlayCode.WRONG_EXPECTATION, token.position(), message, hint);
    return null;
  }

  private @Nullable Expectation unknown(Token token, String message, Collection<String> known) {
    faults.add(
        PlayCode.UNKNOWN_NAME, token.position(), message, Suggestion.hint(token.text(), known));
    return null;
  }
}
