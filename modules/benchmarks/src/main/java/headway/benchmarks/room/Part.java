package headway.benchmarks.room;

/** What a crowd does once everyone is there. */
enum Part {
  /** Nothing: it is joining that is measured. */
  JOIN("own"),
  /** Each begins a play of their own and makes one move. */
  PLAY("own"),
  /** Each votes once on what the room says. */
  VOTE("together");

  private final String mode;

  Part(String mode) {
    this.mode = mode;
  }

  /** The mode of the workshop that it takes. */
  String mode() {
    return mode;
  }
}
