package headway.server.page;

import headway.server.page.Board.Crowd;
import headway.server.page.Control.Person;
import headway.server.page.Direction.Advice;
import headway.server.page.Direction.Approach;
import headway.server.page.Direction.Back;
import headway.server.page.Direction.Desk;
import headway.server.page.Poll.Bar;
import headway.server.page.Poll.Voting;
import headway.server.page.RoomCourse.Decided;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One view of each kind and state of the pages of a room that plays together. */
final class TogetherExamples {
  private static final String ID = "0123456789abcdef".repeat(2);
  private static final Instant UNTIL = Instant.parse("2026-03-14T09:45:00Z");
  private static final int[] BEFORE = {7, 9, 4, 4};
  private static final int[] NOW = {6, 3, 11, 4};

  private final boolean dutch;
  private final String language;
  private final String portraits;

  TogetherExamples(String language, String portraits) {
    this.dutch = language.equals("nl");
    this.language = language;
    this.portraits = portraits;
  }

  Map<String, View> all() {
    Map<String, View> all = new LinkedHashMap<>();
    for (Voting voting : Voting.values()) {
      String name = voting.name().toLowerCase(Locale.ROOT).replace('_', '-');
      int rounds = voting == Voting.NOT_YET ? 0 : 1;
      all.put("wall-" + name, wall(List.of(podium(poll(voting, rounds, false, false), 0))));
      all.put("vote-" + name, vote(podium(poll(voting, rounds, false, false), 0), null));
      all.put("direction-" + name, direction(desk(poll(voting, rounds, true, true), 0), null));
    }
    all.put("wall-again", wall(List.of(podium(poll(Voting.SHOWN, 2, false, false), 0))));
    all.put("wall-large", wall(List.of(podium(large(), 0))));
    all.put(
        "wall-parted",
        wall(
            List.of(
                podium(poll(Voting.OPEN, 1, false, false), 1),
                podium(poll(Voting.SHOWN, 2, false, false), 2))));
    all.put("wall-ended", wall(List.of(podium(null, 0))));
    all.put(
        "wall-debrief",
        new Wall(
            ID,
            title(),
            language,
            "W7KT3M",
            "192.168.1.20:8080",
            Control.Stage.DEBRIEF,
            24,
            null,
            List.of(),
            List.of(course(0))));
    all.put(
        "wall-debrief-parted",
        new Wall(
            ID,
            title(),
            language,
            "W7KT3M",
            "192.168.1.20:8080",
            Control.Stage.DEBRIEF,
            24,
            null,
            List.of(),
            List.of(course(1), course(2))));
    all.put("vote-in", vote(podium(poll(Voting.OPEN, 1, true, false), 1), null));
    all.put("vote-several", vote(podium(several(), 0), null));
    all.put("vote-ended", vote(podium(null, 0), null));
    all.put(
        "vote-debrief",
        new Vote(
            "W7KT3M",
            title(),
            language,
            "Amber heron",
            Seat.Stage.DEBRIEF,
            null,
            false,
            List.of(course(0)),
            new Resolve("Eerst vragen.", new Day(LocalDate.of(2026, 3, 28), true), false),
            null,
            "1"));
    for (Vote.Problem problem : Vote.Problem.values()) {
      all.put(
          "vote-problem-" + problem.name().toLowerCase(Locale.ROOT).replace('_', '-'),
          vote(podium(poll(Voting.CLOSED, 1, false, false), 0), problem));
    }
    for (Control.Problem problem :
        List.of(Control.Problem.VOTE_OPEN, Control.Problem.NOT_OFFERED, Control.Problem.ONE_WAY)) {
      all.put(
          "direction-problem-" + problem.name().toLowerCase(Locale.ROOT).replace('_', '-'),
          direction(desk(poll(Voting.OPEN, 1, false, true), 0), problem));
    }
    all.put("direction-several", direction(desk(several(), 0), null));
    all.put(
        "direction-reflecting",
        direction(
            desk(
                new Poll(
                    3,
                    Poll.Kind.NONE,
                    text("Wat viel je op?", "What did you notice?"),
                    null,
                    0,
                    0,
                    Voting.NOT_YET,
                    0,
                    Crowd.of(0, 24),
                    List.of(),
                    24,
                    false,
                    List.of()),
                0),
            null));
    all.put("direction-ended", direction(desk(null, 0), null));
    all.put(
        "direction-parted",
        direction(
            List.of(
                desk(poll(Voting.OPEN, 1, false, true), 1),
                desk(poll(Voting.SHOWN, 2, true, true), 2)),
            null,
            Control.Stage.PRACTICE));
    all.put("direction-debrief", direction(List.of(), null, Control.Stage.DEBRIEF));
    all.put("direction-closed", direction(List.of(), null, Control.Stage.CLOSED));
    return all;
  }

  private String title() {
    return dutch ? "Cel vier" : "Cell four";
  }

  private String text(String nl, String en) {
    return dutch ? nl : en;
  }

  private Podium podium(@Nullable Poll poll, int half) {
    Speaker mireille =
        new Speaker(
            "Mireille van Aken",
            null,
            Face.of("Mireille van Aken", portraits + "orla.svg"),
            Mood.TENSE);
    List<Passage> lines =
        List.of(
            Passage.told(
                Said.of(text("Ze schuift de offerte van zich af.", "She pushes the offer away."))),
            Passage.saidBy(
                mireille,
                Said.of(
                    text(
                        "Uw monteurs komen ook ’s nachts, neem ik aan?",
                        "Your engineers come at night as well, I take it?"))));
    return new Podium(
        Math.max(1, half),
        half,
        mireille,
        lines,
        Podium.lengthOf(lines),
        poll,
        poll == null ? closing() : null);
  }

  private Podium.Closing closing() {
    return new Podium.Closing(
        Debrief.Outcome.ADVANCE,
        text("Dinsdag om tien uur", "Tuesday at ten"),
        text(
            "Ze zet het in haar agenda en vraagt de nachtploeg erbij.",
            "She puts it in her diary and asks the night shift along."),
        text("In mei hing het contract.", "In May the contract hung on the wall."));
  }

  private Poll poll(Voting voting, int round, boolean taken, boolean trainer) {
    boolean told = voting == Voting.SHOWN || (trainer && voting == Voting.CLOSED);
    int voted = voting == Voting.NOT_YET ? 0 : voting == Voting.OPEN ? 17 : 24;
    List<String> says =
        List.of(
            text(
                "Hoe ging dat weekend, van het eerste alarm tot de maandagochtend?",
                "How did that weekend go, from the first alarm to Monday morning?"),
            text(
                "Overdag binnen vier uur. Over de nachten kom ik zo bij u terug.",
                "By day within four hours. About the nights I will come back to you."),
            text(
                "U zegt verleden tijd. Ik krijg de indruk dat het u nog bezighoudt.",
                "You say it is past. I have the impression that it still occupies you."),
            text(
                "Je stelt voor om samen naar beneden te lopen en cel vier te bekijken.",
                "You propose to walk down together and look at cell four."));
    List<Poll.Option> options = new ArrayList<>();
    for (int i = 0; i < says.size(); i++) {
      options.add(
          new Poll.Option(
              String.valueOf((char) ('A' + i)),
              "o" + i,
              says.get(i),
              null,
              null,
              i == 3,
              taken && i == 2,
              told ? Bar.of(round == 2 ? NOW[i] : BEFORE[i], 24) : null,
              told && round == 2 ? Bar.of(BEFORE[i], 24) : null));
    }
    return new Poll(
        3,
        Poll.Kind.ONE,
        "",
        null,
        1,
        1,
        voting,
        round,
        Crowd.of(voted, 24),
        Collections.nCopies(24 - voted, 1),
        24,
        told && round == 2,
        options);
  }

  private Poll large() {
    Poll poll = poll(Voting.OPEN, 1, false, false);
    return new Poll(
        3,
        Poll.Kind.ONE,
        "",
        null,
        1,
        1,
        Voting.OPEN,
        1,
        Crowd.of(170, 240),
        List.of(),
        240,
        false,
        poll.options());
  }

  private Poll several() {
    Poll poll = poll(Voting.OPEN, 1, true, false);
    return new Poll(
        3,
        Poll.Kind.SEVERAL,
        text("Wat doe je voor dinsdag?", "What do you do before Tuesday?"),
        new Task.Budget(3, text("uur", "hours")),
        1,
        2,
        Voting.OPEN,
        1,
        Crowd.of(3, 24),
        Collections.nCopies(21, 1),
        24,
        false,
        poll.options().stream().map(this::costing).toList());
  }

  private Poll.Option costing(Poll.Option option) {
    return new Poll.Option(
        option.letter(),
        option.id(),
        option.text(),
        text("Een avond thuis.", "An evening at home."),
        new Task.Budget(2, text("uur", "hours")),
        true,
        option.taken(),
        option.now(),
        option.before());
  }

  private Wall wall(List<Podium> podiums) {
    return new Wall(
        ID,
        title(),
        language,
        "W7KT3M",
        "192.168.1.20:8080",
        Control.Stage.PRACTICE,
        24,
        UNTIL,
        podiums,
        List.of());
  }

  private Vote vote(Podium podium, Vote.@Nullable Problem problem) {
    return new Vote(
        "W7KT3M",
        title(),
        language,
        text("Gestreepte otter", "Amber heron"),
        Seat.Stage.PRACTICE,
        podium,
        podium.poll() != null && podium.poll().options().stream().anyMatch(Poll.Option::taken),
        List.of(),
        null,
        problem,
        "1");
  }

  private Desk desk(@Nullable Poll poll, int half) {
    boolean closed =
        poll != null && poll.kind() == Poll.Kind.ONE && poll.options().getFirst().now() != null;
    Approach approach = half == 0 ? Approach.TALK : Approach.EXPLAIN;
    return new Desk(
        podium(poll, half),
        closed ? new Advice(approach, List.of("A", "C"), 11, 24) : null,
        poll != null && closed && poll.round() == 1,
        closed && half == 0,
        List.of(
            new Back(2, 2, text("Vertel eens over het weekend.", "Tell me about the weekend.")),
            new Back(1, 1, "A, C")));
  }

  private Direction direction(Desk desk, Control.@Nullable Problem problem) {
    return direction(List.of(desk), problem, Control.Stage.PRACTICE);
  }

  private Direction direction(
      List<Desk> desks, Control.@Nullable Problem problem, Control.Stage stage) {
    boolean after = stage != Control.Stage.PRACTICE;
    return new Direction(
        ID,
        title(),
        language,
        stage == Control.Stage.DEBRIEF,
        "W7KT3M",
        "http://192.168.1.20:8080/join/W7KT3M",
        false,
        stage,
        24,
        after ? null : UNTIL,
        desks,
        after ? List.of(course(0)) : List.of(),
        after ? List.of(decided(2, null)) : List.of(),
        List.of(
            new Person(1, "Gestreepte otter", Person.Standing.HERE, ""),
            new Person(2, "Stille das", Person.Standing.AWAY, "")),
        WorkshopExamples.rundown(stage, language),
        problem);
  }

  private RoomCourse course(int half) {
    return new RoomCourse(
        half, List.of(decided(1, 0.0), decided(2, 12.5), decided(3, null)), 12.5, closing());
  }

  private Decided decided(int turn, @Nullable Double cost) {
    List<RoomCourse.Option> options =
        poll(Voting.SHOWN, turn == 1 ? 2 : 1, false, false).options().stream()
            .map(
                option ->
                    new RoomCourse.Option(
                        option.letter(),
                        option.text(),
                        option.act(),
                        option.letter().equals("C"),
                        option.letter().equals("A"),
                        turn == 3 ? null : option.now(),
                        turn == 3 ? null : option.before()))
            .toList();
    return new Decided(
        turn, podium(null, 0).lines(), turn == 2, turn < 3, turn == 1, options, "C", cost);
  }
}
