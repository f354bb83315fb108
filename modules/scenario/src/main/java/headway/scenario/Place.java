package headway.scenario;

import headway.scenario.diagnostic.Position;

/** Where a conversation can be: a scene or an ending. They share one name space and one index. */
public sealed interface Place permits Scene, Ending {
  String id();

  /** Its place in {@link Scenario#places}. */
  int index();

  /** Where the author wrote its id. */
  Position position();
}
