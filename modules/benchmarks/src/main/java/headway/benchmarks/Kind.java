package headway.benchmarks;

/** What is measured, and what is asked of it: of the ratio, where there are two engines. */
enum Kind {
  STEPS("steps a second, with all texts"),
  BYTES("bytes allocated in a step"),
  REPLAY("µs to replay 20 moves; ink: to `loadJson` the same point"),
  CHECK("µs to load and check the story, warm; ink: to load it"),
  LOAD("µs of that for the load"),
  CHECK_SHIPPED("µs to load and check, warm; ink: to load a story as large:"),
  EXPLORATION("transitions a second, every state seen"),
  MILLION("states seen and solved in a heap of 512 MB"),
  MILLION_SECONDS("s for that, cold"),
  SHIPPED("s to analyse, warm:");

  private final String title;

  Kind(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  Bar bar() {
    return switch (this) {
      case STEPS -> new Bar.Goal(20, 60);
      case BYTES -> new Bar.AtMost(0.1);
      case REPLAY -> new Bar.AtMost(1);
      case CHECK, CHECK_SHIPPED -> new Bar.AtMost(10);
      case LOAD -> new Bar.None();
      case EXPLORATION -> new Bar.Goal(50, 100);
      case MILLION -> new Bar.AtLeast(1_000_000);
      case MILLION_SECONDS -> new Bar.None();
      case SHIPPED -> new Bar.AtMost(1);
    };
  }
}
