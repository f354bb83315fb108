package headway.scenario;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text in every language of the scenario, with places for variables and parameters.
 *
 * <p>A language that lacks a text has the source language's in its place.
 */
public final class Text {
  /** A part of a text in one language. */
  public sealed interface Piece {
    record Literal(String text) implements Piece {}

    record OfVariable(Variable variable) implements Piece {}

    /** A parameter by its index in the wording. */
    record OfParameter(int index) implements Piece {}
  }

  private static final int USUAL_LENGTH = 120;

  private final List<List<Piece>> byLanguage;
  private final @Nullable String[] fixed;

  /** Takes one list of pieces for each language of the scenario, in its order. */
  public Text(List<List<Piece>> byLanguage) {
    this.byLanguage = byLanguage.stream().map(List::copyOf).toList();
    this.fixed = new @Nullable String[this.byLanguage.size()];
    for (int language = 0; language < fixed.length; language++) {
      fixed[language] = fixedPart(this.byLanguage.get(language));
    }
  }

  /** A text without variables or parameters, the same in each of so many languages. */
  public static Text plain(String text, int languages) {
    return new Text(Collections.nCopies(languages, List.<Piece>of(new Piece.Literal(text))));
  }

  /** The whole text where it always is the same; else null. */
  private static @Nullable String fixedPart(List<Piece> pieces) {
    StringBuilder literal = new StringBuilder();
    for (Piece piece : pieces) {
      if (!(piece instanceof Piece.Literal(String text))) {
        return null;
      }
      literal.append(text);
    }
    return literal.toString();
  }

  /** The words in a language, with the values that the slots have. */
  public String in(Wording wording, int[] slots) {
    String whole = fixed[wording.language()];
    return whole == null ? composed(wording, slots) : whole;
  }

  private String composed(Wording wording, int[] slots) {
    StringBuilder words = new StringBuilder(USUAL_LENGTH);
    List<Piece> pieces = byLanguage.get(wording.language());
    for (int i = 0; i < pieces.size(); i++) {
      switch (pieces.get(i)) {
        case Piece.Literal(String text) -> words.append(text);
        case Piece.OfVariable(Variable variable) ->
            words.append(variable.written(slots[variable.slot()]));
        case Piece.OfParameter(int index) -> words.append(wording.parameters().get(index));
      }
    }
    return words.toString();
  }

  /** The pieces in each language, in the scenario's order of languages. */
  public List<List<Piece>> pieces() {
    return byLanguage;
  }
}
