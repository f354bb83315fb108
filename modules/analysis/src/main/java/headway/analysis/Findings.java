package headway.analysis;

import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.PickScene;
import headway.scenario.Place;
import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Code;
import headway.scenario.diagnostic.Diagnostic;
import headway.scenario.diagnostic.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with a scenario, told with the shortest play that leads there. */
final class Findings {
  private static final int ROUND_TOLD = 12;

  private final StateSpace space;
  private final Scenario scenario;
  private final Trail trail;
  private final Steps steps;
  private final List<Diagnostic> found = new ArrayList<>();

  Findings(StateSpace space, Steps steps) {
    this.space = space;
    this.scenario = space.scenario;
    this.steps = steps;
    trail = new Trail(space, steps);
  }

  List<Diagnostic> all() {
    found.sort(Comparator.comparing(Diagnostic::position));
    return List.copyOf(found);
  }

  private void add(Code code, Position position, String message, String hint) {
    found.add(new Diagnostic(code, position, message, hint));
  }

  void addAll(List<Diagnostic> remarks) {
    found.addAll(remarks);
  }

  void tooMuch() {
    String tooMuch =
        switch (Objects.requireNonNull(space.stopped)) {
          case STATES -> "There are too many states";
          case MOVES -> "There are too many moves to follow";
          case MEMORY -> "There are more states than the memory given can hold";
        };
    blame(
        tooMuch
            + ": the analysis is incomplete, "
            + figure(space.size())
            + " states seen and "
            + String.format(Locale.ROOT, "%,d", space.transitions)
            + " moves followed.");
  }

  void tooEntangled(int states) {
    blame(
        "Too many states lead back to each other: the analysis is incomplete, "
            + figure(states)
            + " of "
            + figure(space.size())
            + " states seen cannot be solved together.");
  }

  private static String figure(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private void blame(String what) {
    List<Multipliers.Multiplier> multipliers = Multipliers.of(space);
    Position position =
        multipliers.stream()
            .filter(each -> each.slot() < scenario.variables().size())
            .findFirst()
            .map(each -> scenario.variables().get(each.slot()).position())
            .orElseGet(() -> scenario.place(scenario.start()).position());
    add(
        AnalysisCode.TOO_MANY_STATES,
        position,
        what + multiplied(multipliers) + busiest(),
        "Give these variables fewer values, or let fewer conditions read them late in the"
            + " scenario.");
  }

  private static String multiplied(List<Multipliers.Multiplier> multipliers) {
    return multipliers.isEmpty()
        ? ""
        : " What multiplies them: " + Multipliers.told(multipliers) + ".";
  }

  /** Where most moves were followed, if that is what there are too many of. */
  private String busiest() {
    boolean tooManyMoves =
        space.stopped == Stopped.MOVES
            || (space.stopped == Stopped.MEMORY && space.bytesOfMoves() > space.bytes() / 2);
    if (!tooManyMoves) {
      return "";
    }
    long[] moves = new long[scenario.places().size()];
    MoveCursor move = new MoveCursor(space);
    for (int state = 0; state < space.moves.states(); state++) {
      move.of(state);
      while (move.next()) {
        moves[space.place(state)] += (long) move.times() * move.arrivals();
      }
    }
    int most = 0;
    for (int place = 1; place < moves.length; place++) {
      most = moves[place] > moves[most] ? place : most;
    }
    return " Most moves are in `"
        + scenario.place(most).id()
        + "`: "
        + String.format(Locale.ROOT, "%,d", moves[most])
        + ".";
  }

  void neverReached() {
    for (Place place : scenario.places()) {
      if (!space.reached[place.index()]) {
        String kind = place instanceof Ending ? "ending" : "scene";
        add(
            AnalysisCode.NEVER_REACHED,
            place.position(),
            "No play reaches the " + kind + " `" + place.id() + "`.",
            neverOffered(place)
                .map(choice -> choice + " leads to it and is never offered: change its `when`.")
                .orElse("Let a choice that can be made lead to it, or take it out."));
      }
    }
  }

  /** A choice that leads to a place from a scene that plays do come to. */
  private Optional<String> neverOffered(Place place) {
    for (Place scene : scenario.places()) {
      if (scene instanceof ChoiceScene choices && space.reached[scene.index()]) {
        for (Choice choice : choices.choices()) {
          if (choice.next() == place.index()) {
            return Optional.of("`" + choice.id() + "` in `" + scene.id() + "`");
          }
        }
      }
    }
    return Optional.empty();
  }

  void nothingToChoose() {
    for (int state : firstOfEachPlace(space.stuck)) {
      Place place = scenario.place(space.place(state));
      boolean pick = place instanceof PickScene;
      add(
          AnalysisCode.NOTHING_TO_CHOOSE,
          place.position(),
          (pick ? "No set may be picked in `" : "Nothing can be chosen in `")
              + place.id()
              + "`"
              + after(trail.to(state))
              + ".",
          (pick
                  ? "Lower `min` or the costs, or raise the budget."
                  : "Let one of its choices have no condition, or lead elsewhere.")
              + values(state));
    }
  }

  void tooManySets() {
    for (int state : firstOfEachPlace(space.crowded)) {
      Place place = scenario.place(space.place(state));
      add(
          AnalysisCode.TOO_MANY_SETS,
          place.position(),
          "More than "
              + figure(PickScene.MOST_SETS)
              + " sets may be picked in `"
              + place.id()
              + "`"
              + after(trail.to(state))
              + ".",
          "Offer fewer items, or lower `max` or the budget.");
    }
  }

  private Set<Integer> firstOfEachPlace(Ints states) {
    Set<Integer> places = new LinkedHashSet<>();
    Set<Integer> first = new LinkedHashSet<>();
    for (int i = 0; i < states.size(); i++) {
      if (places.add(space.place(states.get(i)))) {
        first.add(states.get(i));
      }
    }
    return first;
  }

  void noWayToAnEnding(List<int[]> deadEnds) {
    Set<Integer> told = new LinkedHashSet<>();
    for (int[] states :
        deadEnds.stream().sorted(Comparator.comparingInt(each -> each[0])).toList()) {
      Place place = scenario.place(space.place(states[0]));
      if (told.add(place.index())) {
        add(
            AnalysisCode.NO_WAY_TO_AN_ENDING,
            place.position(),
            "From `"
                + place.id()
                + "` no ending can be reached any more"
                + after(trail.to(states[0]))
                + ".",
            "One goes round in "
                + places(states)
                + "; let something there lead out."
                + values(states[0]));
      }
    }
  }

  void farmed(String skill, int[] round, Optimum optimum) {
    int first = Arrays.stream(round).min().orElseThrow();
    Place place = scenario.place(space.place(first));
    add(
        AnalysisCode.FARMED,
        place.position(),
        "The score of "
            + skill
            + " can be farmed: going round in "
            + places(round)
            + " brings points for ever"
            + after(trail.to(first))
            + ".",
        "Round after round: `"
            + round(first, round, optimum)
            + "`. Let what brings the points be done `once`, or let time run out.");
  }

  /** The moves of one round, as the policy makes them. */
  private String round(int first, int[] round, Optimum optimum) {
    Set<Integer> inside = Arrays.stream(round).boxed().collect(Collectors.toSet());
    List<Integer> states = new ArrayList<>(List.of(first));
    MoveCursor move = new MoveCursor(space);
    List<String> tokens = new ArrayList<>();
    do {
      int state = states.getLast();
      move.of(state).skipTo(optimum.policy()[state]);
      tokens.add(written(state, move));
      int next = move.target(0);
      for (int i = 0; i < move.arrivals() && !inside.contains(next); i++) {
        next = move.target(i);
      }
      if (states.contains(next) || tokens.size() == ROUND_TOLD) {
        break;
      }
      states.add(next);
    } while (true);
    return String.join(" ", tokens);
  }

  private String written(int state, MoveCursor move) {
    for (Steps.Step step : steps.from(space.state(state))) {
      if (step.points() == move.points() && Arrays.equals(step.targets(), move.targets())) {
        return step.move().written();
      }
    }
    throw new IllegalStateException("No such move in state " + state);
  }

  void signalsTwice(List<RepeatedSignals.Repeated> repeated) {
    for (RepeatedSignals.Repeated each : repeated) {
      String signal = each.line().signal() == null ? "" : each.line().signal().id();
      add(
          AnalysisCode.SIGNAL_TWICE,
          each.line().position(),
          "The line with the signal `"
              + signal
              + "` can be on screen twice in one play"
              + after(trail.along(each.states()))
              + ".",
          "Put it in a scene where one comes once, or give it a `when` that holds once.");
    }
  }

  void gates(GatesOnBestPaths gates) {
    for (GatesOnBestPaths.Met met : gates.all()) {
      String play = trail.along(met.states(), (state, steps) -> gates.best(steps, state));
      String whole = (play + " " + met.move()).strip();
      add(
          AnalysisCode.GATE_ON_BEST_PATH,
          met.position(),
          "A best play meets the gate `" + met.code() + "`" + after(whole) + ".",
          "Let another way bring more points of this skill than this one does.");
    }
  }

  void notMeasured(String skill) {
    add(
        AnalysisCode.NOT_MEASURED,
        Position.startOf(ScenarioFiles.SOURCE),
        "`measures` names " + skill + ", but no decision tells its players apart.",
        "Give choices evidence of " + skill + ", or leave it out of `measures`.");
  }

  private static String after(String play) {
    return play.isEmpty() ? ", at the very start" : " after `" + play + "`";
  }

  private String places(int[] states) {
    Set<String> names = new LinkedHashSet<>();
    for (int state : states) {
      names.add("`" + scenario.place(space.place(state)).id() + "`");
    }
    return String.join(", ", names);
  }

  /** The variables that matter there. */
  private String values(int number) {
    var state = space.state(number);
    String values =
        scenario.variables().stream()
            .filter(
                variable ->
                    Arrays.stream(space.packing.slotsAt(state.place()))
                        .anyMatch(slot -> slot == variable.slot()))
            .map(
                variable ->
                    variable.name() + " " + variable.written(state.slots()[variable.slot()]))
            .collect(Collectors.joining(", "));
    return values.isEmpty() ? "" : " There: " + values + ".";
  }
}
