package headway.server.page;

import headway.server.page.Board.Crowd;
import headway.server.page.Board.Tally;
import headway.server.page.Control.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One view of each kind and state of a workshop's pages. */
final class WorkshopExamples {
  private static final String ID = "0123456789abcdef".repeat(2);
  private static final Instant UNTIL = Instant.parse("2026-03-14T09:45:00Z");

  private final boolean dutch;
  private final String language;
  private final String portraits;

  WorkshopExamples(String language, String portraits) {
    this.dutch = language.equals("nl");
    this.language = language;
    this.portraits = portraits;
  }

  Map<String, View> all() {
    Map<String, View> all = new LinkedHashMap<>();
    all.put("door", new Door("", null, "", null));
    all.put("door-invited", new Door("W7KT3M", invitation(false), "", null));
    all.put("door-named", new Door("W7KT3M", invitation(true), "", null));
    for (Door.Problem.Kind kind : Door.Problem.Kind.values()) {
      Door.Problem problem = new Door.Problem(kind, figure(kind));
      all.put("door-" + kebab(kind), door(problem));
    }
    for (Seat.Stage stage : Seat.Stage.values()) {
      all.put("seat-" + kebab(stage), seat(stage, null, false));
    }
    all.put("seat-going-on", seat(Seat.Stage.PRACTICE, "/playthroughs/p1", false));
    all.put("seat-ended", seat(Seat.Stage.PRACTICE, "/playthroughs/p1", true));
    all.put("seat-debrief-ended", seat(Seat.Stage.DEBRIEF, "/playthroughs/p1", true));
    all.put("seat-debrief-unfinished", seat(Seat.Stage.DEBRIEF, "/playthroughs/p1", false));
    all.put("seat-closed-unfinished", seat(Seat.Stage.CLOSED, "/playthroughs/p1", false));
    all.put("workshops", workshops(rows(), null));
    all.put("workshops-none", workshops(List.of(), Workshops.Problem.MINUTES));
    all.put("workshops-words", workshops(List.of(), Workshops.Problem.WORDS));
    all.put("workshops-no-scenario", new Workshops(List.of(), List.of(), settled(), null));
    for (Control.Stage stage : Control.Stage.values()) {
      all.put("control-" + kebab(stage), control(stage, null));
    }
    for (Control.Problem problem : Control.Problem.values()) {
      all.put("control-problem-" + kebab(problem), control(Control.Stage.PRACTICE, problem));
    }
    all.put("screen-lobby", screen(Control.Stage.LOBBY, empty()));
    all.put("screen", screen(Control.Stage.PRACTICE, board(24)));
    all.put("screen-large", screen(Control.Stage.PRACTICE, board(240)));
    all.put("handover", handover());
    all.put("erasure", erasure(31, false, true));
    all.put("erasure-open", erasure(31, false, false));
    all.put("erasure-rehearsal", erasure(12, true, true));
    all.put("take-over", takeOver(null));
    for (TakeOver.Problem problem : TakeOver.Problem.values()) {
      all.put("take-over-" + kebab(problem), takeOver(problem));
    }
    all.putAll(new TogetherExamples(language, portraits).all());
    all.putAll(new CustomerExamples(language, portraits).all());
    return all;
  }

  private Erasure erasure(int here, boolean rehearsal, boolean still) {
    return new Erasure(ID, title(), language, "W7KT3M", here, rehearsal, still);
  }

  private static Handover handover() {
    return new Handover(
        ID,
        "Gestreepte otter",
        "http://192.168.1.20:8080/join/W7KT3M/H4KQ2P",
        new Picture(
            "<svg class=\"qr\" viewBox=\"0 0 4 4\" aria-hidden=\"true\"><path d=\"M1 1h2v2h-2z\"/></svg>"),
        UNTIL);
  }

  private TakeOver takeOver(TakeOver.@Nullable Problem problem) {
    String called = problem == null ? "Gestreepte otter" : "";
    return new TakeOver("W7KT3M", "H4KQ2P", title(), language, called, problem);
  }

  private static String kebab(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Door.Invitation invitation(boolean named) {
    return new Door.Invitation(title(), language, named);
  }

  private static int figure(Door.Problem.Kind kind) {
    return switch (kind) {
      case FULL -> 500;
      case TOO_MANY -> 3;
      default -> 0;
    };
  }

  private Door door(Door.Problem problem) {
    return problem.field() == Door.Problem.Field.CODE
        ? new Door("W7KT30", null, "Sam", problem)
        : new Door("W7KT3M", invitation(false), "Sam", problem);
  }

  private String title() {
    return dutch ? "De sorteerhal" : "The sorting hall";
  }

  private String text(String nl, String en) {
    return dutch ? nl : en;
  }

  private Seat seat(Seat.Stage stage, @Nullable String play, boolean ended) {
    boolean briefed = stage != Seat.Stage.LOBBY;
    return new Seat(
        "W7KT3M",
        title(),
        text("Een kennismaking die ergens toe leidt.", "A first visit that leads somewhere."),
        language,
        "Sam de Vries",
        text("Gestreepte otter", "Amber heron"),
        stage,
        briefed
            ? List.of(
                text(
                    "Je verkoopt onderhoud. Het alarm ging in het weekend.",
                    "You sell maintenance. The alarm went off at the weekend."))
            : List.of(),
        briefed
            ? List.of(
                new Speaker(
                    "Mireille Claes",
                    text("hoofd techniek", "head of engineering"),
                    Face.of("Mireille Claes", portraits + "orla.svg"),
                    null))
            : List.of(),
        stage == Seat.Stage.PRACTICE ? UNTIL : null,
        play,
        ended,
        resolve(stage),
        "PRACTICE 1");
  }

  /** Not yet written, and asked about. */
  static @Nullable Resolve resolve(Seat.Stage stage) {
    Day day = new Day(LocalDate.of(2026, 3, 28), true);
    return switch (stage) {
      case DEBRIEF -> new Resolve("", null, false);
      case CLOSED -> new Resolve("Eerst vragen. <b>", day, true);
      default -> null;
    };
  }

  private List<Workshops.Row> rows() {
    Day day = new Day(LocalDate.of(2026, 3, 14), true);
    List<Workshops.Row> rows = new ArrayList<>();
    for (Control.Stage stage : Control.Stage.values()) {
      rows.add(
          new Workshops.Row(
              ID,
              title(),
              language,
              "W7KT3M",
              day,
              stage,
              rows.size(),
              stage == Control.Stage.LOBBY));
    }
    return rows;
  }

  private Workshops workshops(List<Workshops.Row> rows, Workshops.@Nullable Problem problem) {
    return new Workshops(
        rows,
        List.of(
            new Workshops.Offer("one", title(), language, 12, false, List.of()),
            new Workshops.Offer("two", "Cel vier", "nl", 1, true, words(problem))),
        settled(),
        problem);
  }

  private Workshops.Settled settled() {
    return new Workshops.Settled(language, Workshops.Mode.TOGETHER, "45", true);
  }

  /** One as it is, and one of each fault. */
  private static List<Workshops.OwnWord> words(Workshops.@Nullable Problem problem) {
    List<Workshops.OwnWord> words = new ArrayList<>();
    for (Workshops.Subject subject : Workshops.Subject.values()) {
      words.add(
          new Workshops.OwnWord(
              "word-two-" + kebab(subject), subject, "rare word", "snelloopdeuren", "", null));
    }
    for (Workshops.WordFault fault : Workshops.WordFault.values()) {
      String name = "company " + kebab(fault);
      String typed = problem == Workshops.Problem.WORDS ? "<b>" + fault : "";
      words.add(
          new Workshops.OwnWord(
              "word-two-" + kebab(fault),
              Workshops.Subject.OTHER,
              name,
              "Deurenfabriek",
              typed,
              typed.isEmpty() ? null : fault));
    }
    return words;
  }

  private Control control(Control.Stage stage, Control.@Nullable Problem problem) {
    boolean before = stage == Control.Stage.PLANNED;
    List<Person> people =
        before
            ? List.of()
            : List.of(
                new Person(1, "Gestreepte otter", Person.Standing.PLAYING, "De prijs"),
                new Person(2, "Blauwe vos", Person.Standing.WAITING, ""),
                new Person(3, "Roze ijsvogel", Person.Standing.FINISHED, ""),
                new Person(4, "Stille das", Person.Standing.AWAY, "De prijs"),
                new Person(5, "Gouden lynx", Person.Standing.REMOVED, ""));
    return new Control(
        ID,
        title(),
        language,
        stage == Control.Stage.BRIEFING,
        "W7KT3M",
        "http://192.168.1.20:8080/join/W7KT3M",
        stage == Control.Stage.LOBBY,
        stage,
        40,
        stage == Control.Stage.PRACTICE ? UNTIL : null,
        before ? empty() : board(24),
        people,
        rundown(stage, language),
        problem,
        "");
  }

  /** Told short, as it stands beside the controls. */
  static Rundown rundown(Control.Stage stage, String language) {
    boolean dutch = language.equals("nl");
    boolean playing = stage == Control.Stage.PRACTICE;
    boolean known = stage != Control.Stage.LOBBY;
    List<Rundown.Part> parts = new ArrayList<>();
    parts.add(
        new Rundown.Part(
            Rundown.Kind.BRIEFING,
            "",
            0,
            0,
            stage.compareTo(Control.Stage.PRACTICE) < 0,
            0,
            List.of(dutch ? "Je verkoopt onderhoud." : "You sell maintenance."),
            List.of()));
    if (known) {
      parts.add(chapter(dutch ? "De kennismaking" : "Getting acquainted", 0, false, List.of()));
      parts.add(
          chapter(
              dutch ? "De prijs" : "The price",
              12,
              playing,
              List.of(
                  new Rundown.Topic(
                      1,
                      playing,
                      "Orla Vink",
                      dutch ? "Maar wat kosten jullie?" : "But what do you cost?",
                      List.of(dutch ? "Waarmee vergelijk je dat?" : "What do you compare it with?"),
                      dutch ? "Vraagt eerst door." : "Asks on first."),
                  new Rundown.Topic(3, false, "", "", List.of(), ""))));
    } else {
      parts.add(new Rundown.Part(Rundown.Kind.PLAY, "", 0, 40, playing, 0, List.of(), List.of()));
    }
    parts.add(
        new Rundown.Part(
            Rundown.Kind.TALK,
            "",
            0,
            0,
            stage.compareTo(Control.Stage.PAUSED) > 0,
            0,
            List.of(dutch ? "Wanneer wist je het?" : "When did you know?"),
            List.of()));
    return new Rundown("/trainer/scenarios/one/run-sheet?in=" + language, language, known, parts);
  }

  private static Rundown.Part chapter(
      String name, int from, boolean now, List<Rundown.Topic> topics) {
    return new Rundown.Part(
        Rundown.Kind.PLAY, name, from, from, now, now ? 14 : 0, List.of(), topics);
  }

  private static Board empty() {
    return new Board(
        0,
        0,
        List.of(),
        List.of(new Board.Outcomes(Debrief.Outcome.ADVANCE, Crowd.of(0, 0))),
        null);
  }

  private Board board(int room) {
    return new Board(
        room,
        room / 4,
        List.of(
            new Tally(Tally.Kind.WAITING, "", Crowd.of(room / 12, room)),
            new Tally(
                Tally.Kind.SCENE, text("De sorteerhal", "The hall"), Crowd.of(room / 8, room)),
            new Tally(
                Tally.Kind.SCENE,
                text("Wat er in januari moet staan", "What must stand by January"),
                Crowd.of(room / 3, room)),
            new Tally(Tally.Kind.FINISHED, "", Crowd.of(room / 4, room))),
        List.of(
            new Board.Outcomes(Debrief.Outcome.ORDER, Crowd.of(1, room)),
            new Board.Outcomes(Debrief.Outcome.ADVANCE, Crowd.of(room / 8, room)),
            new Board.Outcomes(Debrief.Outcome.CONTINUATION, Crowd.of(2, room)),
            new Board.Outcomes(Debrief.Outcome.NO_SALE, Crowd.of(0, room))),
        new Board.Split(
            language,
            "Mireille",
            text(
                "Uw monteurs komen ook ’s nachts, neem ik aan?",
                "Your engineers come at night as well, I take it?"),
            List.of(
                option("A", "Hoe ging dat weekend, van het eerste alarm tot de maandag?", room / 3),
                option("B", "Overdag binnen vier uur. Over de nachten kom ik terug.", room / 4),
                option("C", "U zegt verleden tijd. Het houdt u nog bezig.", room / 4),
                new Board.Option(
                    "D",
                    "Je stelt voor om samen cel vier te bekijken.",
                    true,
                    Crowd.of(room / 8, room)))));
  }

  private static Board.Option option(String letter, String text, int count) {
    return new Board.Option(letter, text, false, Crowd.of(count, 24));
  }

  private Screen screen(Control.Stage stage, Board board) {
    return new Screen(
        ID,
        title(),
        language,
        "W7KT3M",
        "192.168.1.20:8080",
        new Picture(
            "<svg class=\"qr\" viewBox=\"0 0 4 4\" aria-hidden=\"true\"><path d=\"M1 1h2v2h-2z\"/></svg>"),
        stage,
        stage == Control.Stage.LOBBY,
        stage == Control.Stage.PRACTICE ? UNTIL : null,
        board);
  }
}
