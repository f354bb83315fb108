package headway.benchmarks;

import headway.analysis.Analysis;
import headway.analysis.ScenarioCheck;
import headway.play.Moves;
import headway.play.Outcome;
import headway.play.Playthrough;
import headway.play.Rules;
import headway.play.State;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.read.ScenarioFolder;
import headway.scenario.read.ScenarioReader;
import java.nio.file.Path;
import java.util.List;

/** Two works that come to the same, one for each engine. */
record Pair(Work headway, Work ink) {
  private static final long SEED = 20_260_101;
  private static final int STEPS = 16;

  /** Steps of random plays, with all their text. */
  static Pair steps() {
    return new Pair(
        steps(new Player(Story.inHeadway(), SEED)), steps(new Player(Story.inInk(), SEED)));
  }

  private static Work steps(Player player) {
    long[] letters = new long[1];
    return () -> {
      for (int step = 0; step < STEPS; step++) {
        player.step(text -> letters[0] += text.length());
      }
      return new Work.Done(STEPS, letters[0]);
    };
  }

  /** From what is kept of a play of twenty moves to where it stands. */
  static Pair replay() {
    Scenario scenario = Story.scenario();
    InkEngine ink = Story.inInk();
    String saved = savedAfterTwenty(scenario, ink);
    ink.load(saved);
    Playthrough there = replayed(scenario);
    if (there.made() != 20 || there.hasEnded() || !there.state().equals(ink.state())) {
      throw new IllegalStateException("Headway is at " + there.state() + ", ink " + ink.state());
    }
    return new Pair(
        () -> new Work.Done(1, replayed(scenario).state().place()),
        () -> {
          ink.load(saved);
          return new Work.Done(1, saved.length());
        });
  }

  private static Playthrough replayed(Scenario scenario) {
    return switch (Moves.play(Playthrough.begin(scenario, 0), Story.TWENTY_MOVES)) {
      case Outcome.Moved(Playthrough there) -> there;
      case Outcome.Refused(var refusal) -> throw new IllegalStateException(refusal.toString());
    };
  }

  private static String savedAfterTwenty(Scenario scenario, InkEngine ink) {
    ink.restart();
    for (String move : Story.TWENTY_MOVES.split(" ", -1)) {
      ink.show(text -> {});
      State at = ink.state();
      ChoiceScene scene = (ChoiceScene) scenario.place(at.place());
      List<Choice> offered = Rules.offered(scene, at.slots());
      ink.choose(offered.stream().map(Choice::id).toList().indexOf(move));
    }
    ink.show(text -> {});
    return ink.save();
  }

  /** From an author's file to everything that is proved of it; from ink's file to a story. */
  static Pair check() {
    return check(Story.files(), Story.ink());
  }

  /** The same for a scenario in a folder, against a story of ink as large as its YAML files. */
  static Pair check(Path folder) {
    ScenarioFiles files = ScenarioFolder.read(folder).files();
    int bytes =
        files.files().entrySet().stream()
            .filter(file -> file.getKey().endsWith(".yaml"))
            .mapToInt(file -> file.getValue().length)
            .sum();
    return check(files, Story.ink(bytes));
  }

  private static Pair check(ScenarioFiles files, String ink) {
    return new Pair(
        () -> {
          ScenarioCheck.Checked checked = ScenarioCheck.of(files, Story.SKILLS);
          if (checked.analysis() == null || !checked.analysis().hasWorth()) {
            throw new IllegalStateException(checked.diagnostics().toString());
          }
          return new Work.Done(1, checked.analysis().states());
        },
        inkLoad(ink));
  }

  /** The first part of {@link #check}: from the file to a scenario that can be played. */
  static Pair load() {
    ScenarioFiles files = Story.files();
    ScenarioReader reader = new ScenarioReader(Story.SKILLS.catalogue());
    return new Pair(() -> new Work.Done(1, reader.read(files).hashCode()), inkLoad(Story.ink()));
  }

  private static Work inkLoad(String json) {
    return () -> new Work.Done(1, InkEngine.loaded(json).hashCode());
  }

  /**
   * Every state and transition: the whole of an analysis, proofs and scores included, against a
   * search over ink.
   *
   * @throws IllegalStateException where they do not find as many of both
   */
  static Pair exploration() {
    Scenario scenario = Story.scenario();
    Analysis analysis = Analysis.of(scenario, Story.SKILLS);
    InkSearch search = new InkSearch(Story.inInk(), analysis::normalised);
    while (!search.isDone()) {
      search.run();
    }
    if (search.states() != analysis.states() || search.transitions() != analysis.transitions()) {
      throw new IllegalStateException(
          "%d states and %d transitions in Headway, %d and %d in ink"
              .formatted(
                  analysis.states(),
                  analysis.transitions(),
                  search.states(),
                  search.transitions()));
    }
    return new Pair(
        () -> {
          Analysis again = Analysis.of(scenario, Story.SKILLS);
          return new Work.Done((int) again.transitions(), again.states());
        },
        search);
  }
}
