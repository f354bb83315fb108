package headway.workshop;

import headway.people.PersonId;
import headway.workshop.Plan.Naming;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * A workshop told in lines, and its board in lines. People are called by the name that they joined
 * with first:
 *
 * <pre>
 * open                        brief, begin, pause, resume, end, close
 * extend 5
 * join Sam                    join Sam by Other, where Other's browser types Sam
 * leave Sam                   return, remove; rename Sam to Samira
 * start Sam                   begins the play, in scene door
 * Sam ask price               answers the turn that waits with ask, and comes to price
 * Sam tell *left              likewise, and comes to an ending
 * </pre>
 *
 * <p>Where the room plays together, decisions are called by their numbers:
 *
 * <pre>
 * raise                       begins, in scene door
 * vote 1                      opens the next round on decision 1: ask, tell or wait
 * Sam votes ask 1             in the round that is open, or was last; several as a,b
 * count 1                     closes it; show 1
 * on 1 ask price              plays on, and comes to price; or to *left
 * back 1                      rewinds the first strand to decision 1; back 1 in 2: the second
 * part 1 ask price, tell *left
 * reunite 2
 * </pre>
 *
 * <p>Where the trainer plays the customer:
 *
 * <pre>
 * enact                       begins, and the room listens for ask, sum and push
 * choose Sam                  Sam answers
 * say 1 door                  the first line of scene door, as the first that is said
 * say 1 "Well?"               the trainer's own words
 * Sam hears ask,sum 1         in what was answered to the first; - for nothing
 * hush 1                      closes the listening
 * </pre>
 */
final class Told {
  static final Instant NINE = Instant.parse("2026-03-14T09:00:00Z");
  private static final Staging.Offer OFFER = Staging.Offer.one(List.of("ask", "tell", "wait"));
  private static final SequencedMap<String, Double> STAKES = new LinkedHashMap<>();

  static {
    STAKES.put("door", 10.0);
    STAKES.put("price", 30.0);
    STAKES.put("nights", 30.0);
    STAKES.put("greeting", 0.0);
  }

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Operation> applied = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private Workshop workshop;
  private Instant now = NINE;

  private Told(Plan plan) {
    workshop = Workshop.planned(plan);
  }

  static Told named(String lines) {
    return new Told(plan(Naming.NAMED, "nl", Plan.Mode.EACH_THEIR_OWN)).then(lines);
  }

  static Told together(String lines) {
    return new Told(plan(Naming.NAMED, "nl", Plan.Mode.TOGETHER)).then(lines);
  }

  static Told customer(String lines) {
    return new Told(plan(Naming.NAMED, "nl", Plan.Mode.TRAINER_PLAYS_CUSTOMER)).then(lines);
  }

  static Told pseudonymous(String language, String lines) {
    return new Told(plan(Naming.PSEUDONYMOUS, language, Plan.Mode.EACH_THEIR_OWN)).then(lines);
  }

  private static Plan plan(Naming naming, String language, Plan.Mode mode) {
    return new Plan("cel-vier", "f".repeat(64), language, naming, 40, 7, mode);
  }

  /** Goes on; each line is a second later than the one before. */
  Told then(String lines) {
    lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::take);
    return this;
  }

  Told after(Duration while_) {
    now = now.plus(while_);
    return this;
  }

  private void take(String line) {
    now = now.plusSeconds(1);
    take(line, operation(line.split(" ", -1), line));
  }

  /** Applies an operation that no line tells. */
  Told take(String line, Operation operation) {
    switch (workshop.apply(operation)) {
      case Outcome.Applied(Workshop after, List<Effect> effects) -> {
        if (effects.isEmpty()) {
          throw new AssertionError("Nobody is told of " + operation);
        }
        workshop = after;
        applied.add(operation);
      }
      case Outcome.Unchanged() -> remarks.add(line + ": unchanged");
      case Outcome.Refused(Refusal refusal) -> remarks.add(line + ": " + refusal);
    }
    return this;
  }

  private Operation operation(String[] words, String line) {
    return switch (words[0]) {
      case "open" -> new Facilitation.Open(now);
      case "brief" -> new Facilitation.Brief(now);
      case "begin" -> new Facilitation.Begin(now);
      case "pause" -> new Facilitation.Pause(now);
      case "resume" -> new Facilitation.Resume(now);
      case "end" -> new Facilitation.End(now);
      case "close" -> new Facilitation.Close(now);
      case "extend" -> new Facilitation.Extend(Integer.parseInt(words[1]), minutes(), now);
      case "rename" ->
          new Facilitation.Rename(number(words[1]), line.substring(line.indexOf(" to ") + 4), now);
      case "remove" -> new Facilitation.Remove(number(words[1]), now);
      case "join" -> join(line);
      case "leave" -> new Participation.Leave(number(words[1]), now);
      case "return" -> new Participation.Return(number(words[1]), now);
      case "start" -> new Progress.Began(number(words[1]), play(words[1]), "door", now);
      case "raise" -> new Staging.Raise("door", now);
      case "vote" ->
          new Staging.OpenVote(figure(words[1]), rounds(figure(words[1])) + 1, OFFER, now);
      case "count" -> new Staging.CloseVote(figure(words[1]), rounds(figure(words[1])), now);
      case "show" -> new Staging.ShowVotes(figure(words[1]), rounds(figure(words[1])), now);
      case "on" -> new Staging.PlayOn(figure(words[1]), way(words[2], words[3]), now);
      case "back" ->
          new Staging.Rewind(words.length > 2 ? figure(words[3]) : 1, figure(words[1]), now);
      case "part" ->
          new Staging.PartWays(
              figure(words[1]),
              way(words[2], words[3].replace(",", "")),
              way(words[4], words[5]),
              now);
      case "enact" -> new Enacting.Enact(List.of("ask", "sum", "push"), now);
      case "choose" -> new Enacting.Choose(number(words[1]), now);
      case "say" -> new Enacting.Say(figure(words[1]), cue(line, words[2]), now);
      case "hush" -> new Enacting.CloseListening(figure(words[1]), now);
      case "reunite" -> new Staging.Reunite(figure(words[1]), now);
      default ->
          switch (words[1]) {
            case "votes" -> vote(words);
            case "hears" ->
                new Participation.Hear(number(words[0]), figure(words[3]), several(words[2]), now);
            default -> move(words);
          };
    };
  }

  private static Cue cue(String line, String scene) {
    return line.endsWith("\"")
        ? new Cue.Typed(line.substring(line.indexOf('"') + 1, line.length() - 1))
        : new Cue.Scripted(scene, null, false, 0);
  }

  private static List<String> several(String word) {
    return word.equals("-") ? List.of() : List.of(word.split(",", -1));
  }

  private static int figure(String word) {
    return Integer.parseInt(word);
  }

  private static Way way(String move, String place) {
    return place.startsWith("*")
        ? new Way(move, place.substring(1), true)
        : new Way(move, place, false);
  }

  private Operation vote(String[] words) {
    List<String> taken = several(words[2]);
    int decision = figure(words[3]);
    return new Participation.Vote(number(words[0]), decision, rounds(decision), taken, now);
  }

  private int rounds(int decision) {
    Performance performance = workshop.performance();
    return performance == null
        ? 0
        : performance.decision(decision).map(Decision::rounds).map(List::size).orElse(0);
  }

  private Operation join(String line) {
    String[] parts = line.substring("join ".length()).split(" by ", -1);
    String by = parts[parts.length - 1];
    numbers.putIfAbsent(by, workshop.participants().size() + 1);
    return new Participation.Join(person(by), parts[0], now);
  }

  private Operation move(String[] words) {
    int number = number(words[0]);
    String play = play(words[0]);
    int turn =
        workshop.participant(number).map(Participant::course).map(Course::made).orElse(0) + 1;
    return words[2].startsWith("*")
        ? new Progress.Ended(number, play, turn, words[1], words[2].substring(1), now)
        : new Progress.Moved(number, play, turn, words[1], words[2], now);
  }

  static PersonId person(String name) {
    return new PersonId("%032x".formatted(Integer.toUnsignedLong(name.hashCode())));
  }

  static String play(String name) {
    return "play of " + name;
  }

  int number(String name) {
    return numbers.getOrDefault(name, 99);
  }

  private int minutes() {
    Practice practice = workshop.practice();
    return practice == null ? 0 : (int) practice.time().toMinutes();
  }

  Instant now() {
    return now;
  }

  Workshop workshop() {
    return workshop;
  }

  /** All that were applied, in their order. */
  List<Operation> applied() {
    return applied;
  }

  /** What was refused or changed nothing, since this was asked last. */
  String remarks() {
    String all = String.join("\n", remarks);
    remarks.clear();
    return all;
  }

  /** The board, after the phase; a line for each place that is not empty. */
  String board() {
    Board board = Board.of(workshop, STAKES);
    List<String> lines = new ArrayList<>();
    Practice practice = workshop.practice();
    lines.add(
        workshop.phase().name().toLowerCase(java.util.Locale.ROOT)
            + (practice != null && practice.isPaused() ? " paused" : "")
            + ", "
            + board.present()
            + " here");
    if (!board.waiting().isEmpty()) {
      lines.add("waiting: " + String.join(", ", board.waiting()));
    }
    board.where().forEach((scene, who) -> lines.add(scene + ": " + String.join(", ", who)));
    board
        .endings()
        .forEach((ending, who) -> lines.add("*" + ending + ": " + String.join(", ", who)));
    Board.Split split = board.split();
    if (split != null) {
      lines.add("splits: " + split.scene() + " " + new java.util.TreeMap<>(split.choices()));
    }
    return String.join("\n", lines);
  }

  /**
   * What the room sees of what it plays together: each strand with the moves that led to where it
   * is, and the rounds of voting there; what only the trainer knows is in brackets.
   */
  String wall() {
    Performance performance = java.util.Objects.requireNonNull(workshop.performance());
    List<String> lines = new ArrayList<>();
    for (Strand strand : performance.goingOn()) {
      String who =
          performance.hasParted()
              ? " for "
                  + String.join(
                      ", ",
                      workshop.inStrand(strand.number()).stream().map(Participant::name).toList())
              : "";
      Decision decision = performance.standing(strand).orElse(null);
      lines.add(
          strand.moves()
              + (decision == null
                  ? " *" + strand.steps().getLast().way().place()
                  : " " + decision.number() + " " + decision.scene())
              + who);
      if (decision != null) {
        decision.rounds().forEach(ballot -> lines.add("  " + told(ballot)));
      }
    }
    return String.join("\n", lines);
  }

  private String told(Ballot ballot) {
    Result result = workshop.result(ballot);
    return switch (ballot.state()) {
      case OPEN -> result.voted() + " voted";
      case CLOSED -> result.voted() + " voted [" + result.counts() + "]";
      case SHOWN -> result.voted() + " voted " + result.counts();
    };
  }

  /**
   * What the room sees where the trainer plays the customer: each line with who answers it, and
   * what was heard in the answer once that is closed.
   */
  String listened() {
    RolePlay play = java.util.Objects.requireNonNull(workshop.rolePlay());
    List<String> lines = new ArrayList<>();
    for (Hearing hearing : Hearing.all(workshop)) {
      lines.add(
          hearing.number()
              + " "
              + said(hearing.cue())
              + ", "
              + called(hearing.speaker())
              + " answers: "
              + (hearing.open()
                  ? hearing.ears() + " told"
                  : hearing.heard() + " of " + hearing.ears()));
    }
    lines.add(play.speaker() == 0 ? "nobody is next" : called(play.speaker()) + " is next");
    return String.join("\n", lines);
  }

  private static String said(Cue cue) {
    return switch (cue) {
      case Cue.Scripted scripted -> scripted.scene();
      case Cue.Typed typed -> '"' + typed.words() + '"';
    };
  }

  private String called(int participant) {
    return workshop.participant(participant).orElseThrow().name();
  }

  /** All that the room decided, for its debrief. */
  String decided() {
    List<String> lines = new ArrayList<>();
    for (RoomDecision decision : RoomDecision.of(workshop)) {
      lines.add(
          decision.number()
              + (decision.first() == decision.number() ? "" : " again " + decision.first())
              + " "
              + decision.scene()
              + " after "
              + decision.before()
              + ": "
              + decision.rounds().stream().map(Result::counts).toList()
              + ", went "
              + decision.ways().stream().map(Way::move).toList()
              + (decision.kept() ? "" : ", left"));
    }
    return String.join("\n", lines);
  }
}
