package headway.app;

import headway.analysis.Analysis;
import headway.analysis.BestPlay;
import headway.analysis.BestPlay.Decided;
import headway.analysis.SceneDecision;
import headway.analysis.SceneStates;
import headway.assessment.Skills;
import headway.play.State;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the analysis found, for reading in a terminal. */
final class AnalysisText {
  private final Analysis analysis;
  private final Skills skills;
  private final List<Integer> told;
  private final Screen screen;
  private final List<String> lines = new ArrayList<>();

  /**
   * What is told of an analysis.
   *
   * @param told the skills whose points are told: those that are measured, or can be farmed
   */
  AnalysisText(Analysis analysis, Skills skills, List<Integer> told, Screen screen) {
    this.told = told;
    this.analysis = analysis;
    this.skills = skills;
    this.screen = screen;
  }

  List<String> lines() {
    lines.add(screen.title(analysis.scenario().id()));
    wrapped(size() + typical());
    if (analysis.hasWorth()) {
      endings();
      points();
      bestPlay();
      bots();
      stakes();
    }
    states();
    return lines;
  }

  private void wrapped(String text) {
    lines.addAll(Wrapped.of(text, screen.columns()));
  }

  /** A table, with what its figures mean below its title. */
  private void add(Table table, String meaning) {
    List<String> told = table.lines();
    lines.add("");
    lines.add(told.getFirst());
    Wrapped.of(meaning, screen.columns()).forEach(line -> lines.add(screen.quiet(line)));
    lines.addAll(told.subList(1, told.size()));
  }

  private String size() {
    return String.format(
        Locale.ROOT,
        "%,d states, %,d transitions%s.",
        analysis.states(),
        analysis.transitions(),
        analysis.complete() ? "" : ", and more than could be looked at");
  }

  private String typical() {
    return analysis
        .typicalLength()
        .map(length -> " Half of a random player's plays have " + length + " decisions or fewer.")
        .orElse("");
  }

  private void endings() {
    Table table = new Table(screen).title("Endings", List.of("random"), "");
    for (Ending ending : analysis.scenario().endings()) {
      double probability = analysis.endings().getOrDefault(ending.id(), 0.0);
      String kind = ending.outcome() + ", fit " + ending.fit();
      table.row(
          ending.id(),
          List.of(String.format(Locale.ROOT, "%.1f %%", 100 * probability)),
          kind.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    add(table, "How often a player who chooses at random comes to each.");
  }

  private void points() {
    Table table = new Table(screen).title("Points", List.of("worst", "random", "best"), "");
    for (int skill : told) {
      table.row(
          skills.all().get(skill).data().id(),
          List.of(
              figure(analysis.worst(skill)),
              figure(analysis.random(skill)),
              figure(analysis.best(skill))),
          "");
    }
    add(table, "What a whole play brings. The score is 0 at random, and 100 at best.");
  }

  static String figure(@Nullable Double value) {
    return value == null || value.isInfinite() ? "no bound" : rounded("%.2f", value);
  }

  /** Without a minus before nothing. */
  static String rounded(String format, double value) {
    String text = String.format(Locale.ROOT, format, value);
    return text.matches("-0(\\.0*)?") ? text.substring(1) : text;
  }

  private void bestPlay() {
    lines.add("");
    BestPlay play = analysis.bestPlay().orElse(null);
    if (play == null) {
      lines.add("There is no best single play: nothing is measured, or every play meets a gate.");
      return;
    }
    lines.add(screen.title("Best single play"));
    wrapped(
        "Mean "
            + rounded("%.1f", play.mean())
            + ": "
            + play.raw().entrySet().stream()
                .map(each -> each.getKey() + " " + rounded("%.1f", each.getValue()))
                .collect(Collectors.joining(", "))
            + ".");
    Wording wording = analysis.scenario().wording("");
    for (Decided decided : play.decided()) {
      decided(decided, wording);
    }
    lines.add("As a play script:");
    lines.addAll(Wrapped.indented(play.script(), 2, screen.columns()));
  }

  private void decided(Decided decided, Wording wording) {
    String scene = analysis.scenario().place(decided.state().place()).id();
    String costs =
        decided.costs().entrySet().stream()
            .filter(cost -> cost.getValue() > 0.005)
            .map(cost -> cost.getKey() + " " + rounded("%.1f", -cost.getValue()))
            .collect(Collectors.joining(", "));
    String move = (decided.flags() + " " + decided.move()).strip();
    String first = "  " + scene + ": " + move;
    int room = screen.columns() - first.length() - costs.length();
    lines.add(
        costs.isEmpty() ? first : first + " ".repeat(Math.max(2, room)) + screen.warning(costs));
    String words = words(decided.state(), decided.move(), wording);
    Wrapped.indented(words, 6, screen.columns()).forEach(line -> lines.add(screen.quiet(line)));
  }

  private String words(State state, String move, Wording wording) {
    if (analysis.scenario().place(state.place()) instanceof ChoiceScene scene) {
      for (Choice choice : scene.choices()) {
        if (choice.id().equals(move)) {
          return choice.text().in(wording, state.slots());
        }
      }
    }
    return "";
  }

  private void bots() {
    add(
        new BotTable(analysis.bots(), screen).table(),
        "What is scored without understanding: by whoever takes the longest option each time, or"
            + " the second in the file, flags every line, or always asks. Below 0 is worse than"
            + " random; what is more than it may be has a !. Only greedy knows what brings points"
            + " at once.");
  }

  private void stakes() {
    List<SceneDecision> decisions = analysis.decisions();
    if (decisions.isEmpty()) {
      return;
    }
    List<String> measured = List.copyOf(decisions.getFirst().stakes().keySet());
    List<String> titles = new ArrayList<>(List.of("reached"));
    titles.addAll(measured);
    titles.add("mean");
    Table table = new Table(screen).title("Stakes", titles, "");
    double most = decisions.stream().mapToDouble(SceneDecision::stake).max().orElse(0);
    decisions.forEach(decision -> table.row(decision.scene(), figures(decision, measured), ""));
    int room = Math.min(30, table.roomForRemarks());
    Table drawn = new Table(screen).title("Stakes", titles, "");
    for (SceneDecision decision : decisions) {
      int length = most > 0 ? (int) Math.round(room * decision.stake() / most) : 0;
      drawn.row(decision.scene(), figures(decision, measured), "█".repeat(length));
    }
    add(
        drawn,
        "How far the best and the worst choice lie apart, in points of the score; reached is how"
            + " often a random play comes there.");
  }

  private static List<String> figures(SceneDecision decision, List<String> measured) {
    List<String> figures = new ArrayList<>();
    figures.add(rounded("%.3f", decision.reached()));
    for (String skill : measured) {
      figures.add(rounded("%.1f", decision.stakes().getOrDefault(skill, 0.0)));
    }
    figures.add(rounded("%.1f", decision.stake()));
    return figures;
  }

  private void states() {
    Table table = new Table(screen).title("Scenes", List.of("states"), "what multiplies them");
    for (SceneStates scene : analysis.sceneStates()) {
      table.row(
          scene.scene(),
          List.of(String.format(Locale.ROOT, "%,d", scene.states())),
          multipliers(scene.multipliers()));
    }
    add(
        table,
        "In how many states each can be come to, and the variables that make them so many, with how"
            + " many values they have there.");
  }

  private static String multipliers(Map<String, Integer> multipliers) {
    return multipliers.entrySet().stream()
        .map(each -> each.getKey() + " " + values(each.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String values(int values) {
    return String.format(Locale.ROOT, "%,d", values)
        + (values < SceneStates.MOST_VALUES ? "" : "+");
  }
}
