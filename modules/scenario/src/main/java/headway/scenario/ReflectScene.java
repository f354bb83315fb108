package headway.scenario;

import headway.scenario.diagnostic.Position;
import headway.scenario.expression.Effects;
import java.util.List;

/** A question to oneself: free text of up to {@value #LONGEST} characters, or none. */
public record ReflectScene(
    String id,
    int index,
    Setting setting,
    Text prompt,
    Effects effects,
    List<Line> reply,
    int next,
    Position position)
    implements MoveScene {
  public static final int LONGEST = 1_000;

  public ReflectScene {
    reply = List.copyOf(reply);
  }
}
