package headway.benchmarks;

/** What is measured, and what is asked of it: of the ratio, where there are two engines. */
enum Kind {
  STEPS("steps a second, with all texts", new Bar.Goal(20, 60)),
  BYTES("bytes allocated in a step", new Bar.AtMost(0.1)),
  REPLAY("µs to replay 20 moves; ink: to `loadJson` the same point", new Bar.AtMost(1)),
  CHECK("µs to load and check the story, warm; ink: to load it", new Bar.AtMost(10)),
  LOAD("µs of that for the load", new Bar.None()),
  EXPLORATION("transitions a second, every state seen", new Bar.Goal(50, 100)),
  MILLION("states seen and solved in a heap of 512 MB", new Bar.AtLeast(1_000_000)),
  MILLION_SECONDS("s for that, cold", new Bar.None()),
  SHIPPED("s to analyse, warm:", new Bar.AtMost(1));

  private final String title;
  private final Bar bar;

  Kind(String title, Bar bar) {
    this.title = title;
    this.bar = bar;
  }

  String title() {
    return title;
  }

  Bar bar() {
    return bar;
  }
}
