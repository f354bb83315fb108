package headway.scenario.source;

import headway.scenario.compile.ExpressionCompiler;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.ScenarioCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How things may be called, and that no two are called the same. */
final class Names {
  static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern VARIABLE = Pattern.compile("[a-z][A-Za-z0-9_]*");
  private static final List<String> NO_PERSON = List.of("narrator", "when", "signal", "marks");

  private final Faults faults;
  private final Map<String, Word> taken = new HashMap<>();

  Names(Faults faults) {
    this.faults = faults;
  }

  /** An id that must be kebab-case and new among those that were given here. */
  Word id(Word word) {
    if (word.isThere()) {
      checkKebabCase(word);
      checkNew(word);
    }
    return word;
  }

  void checkKebabCase(Word word) {
    if (!KEBAB_CASE.matcher(word.text()).matches()) {
      faults.add(
          ScenarioCode.NO_KEBAB_CASE,
          word.position(),
          "`" + word.text() + "` cannot be an id.",
          "Ids are small letters and digits, with single dashes between: `first-meeting`.");
    }
  }

  private void checkNew(Word word) {
    Word first = taken.putIfAbsent(word.text(), word);
    if (first != null) {
      faults.add(
          ScenarioCode.ID_TWICE,
          word.position(),
          "The id `" + word.text() + "` is taken already.",
          "It stands on line " + first.position().line() + "; give one of them another.");
    }
  }

  Word person(Word word) {
    if (NO_PERSON.contains(word.text())) {
      tellReserved(word, "Nobody in the cast can be called `" + word.text() + "`.");
      return word;
    }
    return id(word);
  }

  Word variable(Word word) {
    if (ExpressionCompiler.isReserved(word.text())) {
      tellReserved(word, "No variable can be called `" + word.text() + "`.");
    } else if (!VARIABLE.matcher(word.text()).matches()) {
      faults.add(
          ScenarioCode.NO_VARIABLE_NAME,
          word.position(),
          "`" + word.text() + "` cannot be the name of a variable.",
          "Names begin with a small letter; letters, digits and `_` follow: `askedGoal`.");
    }
    checkNew(word);
    return word;
  }

  private void tellReserved(Word word, String message) {
    faults.add(
        ScenarioCode.RESERVED_NAME,
        word.position(),
        message,
        "That word has a meaning of its own; choose another.");
  }
}
