package headway.analysis;

import headway.scenario.Choice;
import headway.scenario.Parameter;
import headway.scenario.Scenario;
import headway.scenario.Text;
import headway.scenario.Text.Piece;
import java.util.List;

/**
 * How long a text looks: in Unicode code points, as the author wrote it, with the names of
 * variables and parameters in their braces.
 */
public final class Length {
  private final List<Parameter> parameters;

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
    int length = 0;
    for (Piece piece : text.pieces().get(language)) {
      length +=
          switch (piece) {
            case Piece.Literal(String words) -> words.codePointCount(0, words.length());
            case Piece.OfVariable(var variable) -> 2 + variable.name().length();
            case Piece.OfParameter(int index) -> 2 + parameters.get(index).name().length();
          };
    }
    return length;
  }
}
