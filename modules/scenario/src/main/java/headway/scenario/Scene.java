package headway.scenario;

/** A scene: one that waits for a move, or a branch, which goes on by itself. */
public sealed interface Scene extends Place permits MoveScene, BranchScene {
  Setting setting();
}
