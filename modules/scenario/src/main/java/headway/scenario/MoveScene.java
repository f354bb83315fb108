package headway.scenario;

/** A scene that waits for a move. */
public sealed interface MoveScene extends Scene
    permits ChoiceScene, PickScene, RecallScene, ReflectScene {}
