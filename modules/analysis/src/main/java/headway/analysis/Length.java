package headway.analysis;

import headway.scenario.Choice;
import headway.scenario.Parameter;
import headway.scenario.Scenario;
import headway.scenario.Text;
import headway.scenario.Text.Piece;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How long a text looks: in Unicode code points, as the author wrote it, with the names of
 * variables and parameters in their braces. One thread at a time.
 */
public final class Length {
  private final List<Parameter> parameters;

  /** By text and language: the same ones are asked for in every state. */
  private final Map<Text, int[]> known = new HashMap<>();

  public Length(Scenario scenario) {
    parameters = scenario.parameters();
  }

  /**
   * What a choice says or does.
   *
   * @param language its place in the scenario's languages
   */
  public int of(Choice choice, int language) {
    return of(choice.text(), language);
  }

  /**
   * Any text.
   *
   * @param language its place in the scenario's languages
   */
  public int of(Text text, int language) {
    return known.computeIfAbsent(text, this::counted)[language];
  }

  private int[] counted(Text text) {
    return text.pieces().stream()
        .mapToInt(pieces -> pieces.stream().mapToInt(this::counted).sum())
        .toArray();
  }

  private int counted(Piece piece) {
    return switch (piece) {
      case Piece.Literal(String words) -> words.codePointCount(0, words.length());
      case Piece.OfVariable(var variable) -> 2 + variable.name().length();
      case Piece.OfParameter(int index) -> 2 + parameters.get(index).name().length();
    };
  }
}
