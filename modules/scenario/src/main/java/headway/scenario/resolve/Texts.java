package headway.scenario.resolve;

import headway.scenario.Text;
import headway.scenario.Text.Piece;
import headway.scenario.Variable;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.diagnostic.Suggestion;
import headway.scenario.source.Word;
import headway.scenario.translation.Translation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes texts in all languages, with the names in braces found. */
final class Texts {
  private static final Pattern BRACES = Pattern.compile("\\{([A-Za-z0-9_-]{1,100})}");
  private static final Pattern NAME =
      Pattern.compile("[a-z][A-Za-z0-9_]*|[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private final List<Translation> translations;
  private final Map<String, Integer> parameters;
  private final Map<String, Variable> variables;
  private final boolean namesKnown;
  private final BitSet used;
  private final Faults faults;

  /**
   * @param parameters indexes by name
   * @param namesKnown whether there can be no other names
   * @param used is told the slots that texts show
   */
  Texts(
      List<Translation> translations,
      Map<String, Integer> parameters,
      Map<String, Variable> variables,
      boolean namesKnown,
      BitSet used,
      Faults faults) {
    this.translations = translations;
    this.parameters = parameters;
    this.variables = variables;
    this.namesKnown = namesKnown;
    this.used = used;
    this.faults = faults;
  }

  @Nullable Text textOrNone(@Nullable Word word) {
    return word == null ? null : text(word);
  }

  /** Empty in every language where there is none. */
  Text textOrNothing(@Nullable Word word) {
    return word == null ? Text.plain("", 1 + translations.size()) : text(word);
  }

  Text text(Word word) {
    List<Piece> source = pieces(word);
    List<List<Piece>> byLanguage = new ArrayList<>();
    byLanguage.add(source);
    for (Translation translation : translations) {
      Word translated = translation.of(word);
      byLanguage.add(translated == null ? source : pieces(translated));
    }
    return new Text(byLanguage);
  }

  /** A text in which braces mean nothing. */
  Text literal(Word word) {
    List<List<Piece>> byLanguage = new ArrayList<>();
    byLanguage.add(List.of(new Piece.Literal(word.text())));
    for (Translation translation : translations) {
      Word translated = translation.of(word);
      byLanguage.add(
          List.of(new Piece.Literal(translated == null ? word.text() : translated.text())));
    }
    return new Text(byLanguage);
  }

  private List<Piece> pieces(Word word) {
    String text = word.text();
    List<Piece> pieces = new ArrayList<>();
    Matcher braces = BRACES.matcher(text);
    int literalFrom = 0;
    while (braces.find()) {
      Piece piece = piece(braces.group(1), word, braces.start());
      if (piece != null) {
        if (braces.start() > literalFrom) {
          pieces.add(new Piece.Literal(text.substring(literalFrom, braces.start())));
        }
        pieces.add(piece);
        literalFrom = braces.end();
      }
    }
    if (literalFrom < text.length() || pieces.isEmpty()) {
      pieces.add(new Piece.Literal(text.substring(literalFrom)));
    }
    return pieces;
  }

  /** What a name in braces stands for; null where it is a part of the text. */
  private @Nullable Piece piece(String name, Word word, int offset) {
    Variable variable = variables.get(name);
    if (variable != null) {
      used.set(variable.slot());
      return new Piece.OfVariable(variable);
    }
    Integer parameter = parameters.get(name);
    if (parameter != null) {
      return new Piece.OfParameter(parameter);
    }
    if (namesKnown && NAME.matcher(name).matches()) {
      TreeSet<String> known = new TreeSet<>(variables.keySet());
      known.addAll(parameters.keySet());
      String hint = Suggestion.hint(name, known);
      faults.add(
          ScenarioCode.UNKNOWN_NAME_IN_TEXT,
          word.at(offset),
          "`{" + name + "}` is neither a variable nor a parameter.",
          hint.isEmpty() ? "Declare it, or leave out the braces." : hint);
    }
    return null;
  }
}
