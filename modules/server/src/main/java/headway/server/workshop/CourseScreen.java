package headway.server.workshop;

import headway.play.Playthrough;
import headway.server.page.Passage;
import headway.server.page.RoomCourse;
import headway.server.page.RoomCourse.Decided;
import headway.server.practice.Stage;
import headway.server.practice.Talk;
import headway.workshop.Performance;
import headway.workshop.Result;
import headway.workshop.RoomDecision;
import headway.workshop.Strand;
import headway.workshop.Way;
import headway.workshop.Workshop;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills what a room that played together looks back at. */
final class CourseScreen {
  private final Workshop workshop;
  private final Performance performance;
  private final Stage stage;
  private final Prompter prompter;
  private final @Nullable Merits merits;
  private final Map<Integer, RoomDecision> decisions;

  /**
   * For a performance that is there.
   *
   * @param merits null while it is not known what moves are worth
   */
  CourseScreen(Workshop workshop, Performance performance, Stage stage, @Nullable Merits merits) {
    this.workshop = workshop;
    this.performance = performance;
    this.stage = stage;
    this.prompter = new Prompter(stage.scenario(), workshop.plan());
    this.merits = merits;
    this.decisions =
        RoomDecision.of(workshop).stream()
            .collect(Collectors.toMap(RoomDecision::number, Function.identity()));
  }

  /** The ways that the room goes, from the start to where they are. */
  List<RoomCourse> courses() {
    return performance.goingOn().stream().map(this::course).toList();
  }

  private RoomCourse course(Strand strand) {
    List<Decided> decided = new ArrayList<>();
    for (Strand.Step step : strand.steps()) {
      RoomDecision decision = decisions.get(step.decision());
      if (decision != null) {
        decided.add(decided(decision, step.way()));
      }
    }
    RoomDecision open = decisions.get(strand.standing());
    if (open != null) {
      decided.add(decided(open, null));
    }
    return new RoomCourse(
        performance.hasParted() ? performance.going().indexOf(strand.number()) + 1 : 0,
        decided,
        cost(decided),
        PodiumScreen.closing(stage, prompter.at(strand.moves())));
  }

  /** All of it together; null where the cost of a part is not known. */
  private static @Nullable Double cost(List<Decided> decided) {
    double sum = 0;
    for (Decided each : decided) {
      Double cost = each.cost();
      if (cost == null && !each.played().isEmpty()) {
        return null;
      }
      sum += cost == null ? 0 : cost;
    }
    return sum;
  }

  /** Decisions that the room came to and that are on none of its ways any more. */
  List<Decided> left() {
    Set<Integer> standing = new HashSet<>();
    performance.goingOn().forEach(strand -> standing.add(strand.standing()));
    return RoomDecision.of(workshop).stream()
        .filter(decision -> !decision.kept() && !standing.contains(decision.number()))
        .map(
            decision ->
                decided(decision, decision.ways().isEmpty() ? null : decision.ways().getFirst()))
        .toList();
  }

  private Decided decided(RoomDecision decision, @Nullable Way way) {
    Playthrough at = prompter.at(decision.before());
    Talk talk = new Talk(stage, at);
    List<Passage> lines = new ArrayList<>(talk.since());
    lines.addAll(talk.onScreen(Set.of()));
    List<Result> rounds = decision.rounds();
    OptionalDouble cost =
        merits == null || way == null ? OptionalDouble.empty() : merits.cost(at, way.move());
    return new Decided(
        decision.turn(),
        Passage.joined(lines),
        decision.first() != decision.number(),
        !rounds.isEmpty(),
        rounds.size() > 1,
        options(at, rounds, way),
        way == null ? "" : played(at, way.move()),
        cost.isPresent() ? cost.getAsDouble() : null);
  }

  private List<RoomCourse.Option> options(Playthrough at, List<Result> rounds, @Nullable Way way) {
    List<String> taken = way == null ? List.of() : Prompter.taken(way.move());
    Set<String> best =
        merits == null
            ? Set.of()
            : merits.best(at).stream()
                .flatMap(move -> Prompter.taken(move).stream())
                .collect(Collectors.toSet());
    Result now = rounds.isEmpty() ? null : rounds.getLast();
    Result before = rounds.size() > 1 ? rounds.getFirst() : null;
    return PodiumScreen.named(stage, at).stream()
        .map(
            named ->
                new RoomCourse.Option(
                    named.letter(),
                    named.text(),
                    named.act(),
                    taken.contains(named.id()),
                    best.contains(named.id()),
                    PodiumScreen.bar(now, named.id()),
                    PodiumScreen.bar(before, named.id())))
        .toList();
  }

  /** What was played, in words; in letters where it was several. */
  String played(Playthrough at, String move) {
    List<String> taken = Prompter.taken(move);
    List<PodiumScreen.Named> named =
        PodiumScreen.named(stage, at).stream().filter(each -> taken.contains(each.id())).toList();
    return named.size() == 1
        ? named.getFirst().text()
        : named.stream().map(PodiumScreen.Named::letter).collect(Collectors.joining(", "));
  }
}
