package headway.benchmarks.room;

import headway.benchmarks.Bar;

/** What is measured, and what is asked of it. */
enum Measure {
  JOINED("share of the people who join in 10 s that get a seat", ""),
  JOIN_SECONDS("s from the first at the door to the last in a seat", ""),
  JOIN("ms to join, p99 (door, name, seat)", ""),
  TOLD("share of them whose open stream says that the practice begins", ""),
  MOVE("ms until a move is acknowledged, p99, while the room plays", ""),
  ON_BOARD("ms from a move to the wall, p99", ""),
  VOTE("ms until a vote is acknowledged, p99, while the room votes", ""),
  VOTE_ON_WALL("ms from a vote to the wall, p99", ""),
  PAGE("ms for a page while they join in 10 s, p99", "at 5 joins a second"),
  FAN_OUT("ms from a pause to each open stream, p99", "bare Vert.x"),
  UNREAD("the same beside 100 readers that never read", "without them"),
  MEMORY("bytes of heap for each open stream", "bare Vert.x"),
  FLAT("MB of heap after the pauses, beside those readers", "before"),
  MOVES("moves a second, acknowledged by the database", "bare Vert.x, the same template"),
  SCENES("scene pages a second", "bare Vert.x, hello");

  private final String title;
  private final String against;

  Measure(String title, String against) {
    this.title = title;
    this.against = against;
  }

  String title() {
    return title;
  }

  /** What it is held against; empty where that is the bar and nothing else. */
  String against() {
    return against;
  }

  Bar bar() {
    return switch (this) {
      case JOINED, TOLD -> new Bar.AtLeast(1);
      case JOIN_SECONDS -> new Bar.AtMost(10);
      case JOIN, MOVE, VOTE -> new Bar.None();
      case ON_BOARD, VOTE_ON_WALL -> new Bar.AtMost(1000);
      case PAGE -> new Bar.AtMost(3);
      case FAN_OUT, UNREAD, MEMORY -> new Bar.AtMost(2);
      case FLAT -> new Bar.AtMost(1.05);
      case MOVES -> new Bar.Goal(0.15, 0.25);
      case SCENES -> new Bar.AtLeast(0.12);
    };
  }
}
