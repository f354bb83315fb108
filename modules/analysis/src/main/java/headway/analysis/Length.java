package headway.analysis;

import headway.scenario.Choice;
import headway.scenario.Parameter;
import headway.scenario.Scenario;
import headway.scenario.Text.Piece;
import java.util.List;

/**
 * How long a text looks: in Unicode code points, as the author wrote it, with the names of
 * variables and parameters in their braces.
 */
final class Length {
  private final List<Parameter> parameters;

  Length(Scenario scenario) {
    parameters = scenario.parameters();
  }

  /**
   * What a choice says or does.
   *
   * @param language its place in the scenario's languages
   */
  int of(Choice choice, int language) {
    int length = 0;
    for (Piece piece : choice.text().pieces().get(language)) {
      length +=
          switch (piece) {
            case Piece.Literal(String text) -> text.codePointCount(0, text.length());
            case Piece.OfVariable(var variable) -> 2 + variable.name().length();
            case Piece.OfParameter(int index) -> 2 + parameters.get(index).name().length();
          };
    }
    return length;
  }
}
