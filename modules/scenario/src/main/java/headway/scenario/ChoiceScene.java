package headway.scenario;

import headway.scenario.diagnostic.Position;
import java.util.List;

/** A scene in which the trainee says or does one thing. */
public record ChoiceScene(
    String id, int index, Setting setting, List<Choice> choices, Position position)
    implements MoveScene {
  public ChoiceScene {
    choices = List.copyOf(choices);
  }
}
