package headway.scenario;

import headway.scenario.diagnostic.Position;
import headway.scenario.expression.Effects;
import java.util.List;

/** A scene that asks what was heard. */
public record RecallScene(
    String id,
    int index,
    Setting setting,
    Text prompt,
    List<Statement> statements,
    Effects effects,
    List<Line> reply,
    int next,
    Position position)
    implements MoveScene {
  public RecallScene {
    statements = List.copyOf(statements);
    reply = List.copyOf(reply);
    if (statements.size() > 63) {
      throw new IllegalArgumentException(
          "A recall has at most 63 statements, not " + statements.size());
    }
  }
}
