package headway.server.page;

import headway.server.page.Control.Person;
import headway.server.page.CustomerControl.Candidate;
import headway.server.page.CustomerControl.Chapter;
import headway.server.page.CustomerControl.Ear;
import headway.server.page.CustomerControl.Fault;
import headway.server.page.CustomerControl.Line;
import headway.server.page.CustomerControl.WordsFault;
import headway.server.page.CustomerSeat.Problem;
import headway.server.page.CustomerSeat.Role;
import headway.server.page.Heard.Accord;
import headway.server.page.Heard.Question;
import headway.server.page.Heard.Row;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One view of each kind and state of the pages of a room whose trainer plays the customer. */
@SuppressWarnings("NullAway") // does not see from here that another class's inner type may be null
final class CustomerExamples {
  private static final String ID = "0123456789abcdef".repeat(2);
  private static final Instant UNTIL = Instant.parse("2026-03-14T09:45:00Z");

  private final boolean dutch;
  private final String language;
  private final String portraits;

  CustomerExamples(String language, String portraits) {
    this.dutch = language.equals("nl");
    this.language = language;
    this.portraits = portraits;
  }

  Map<String, View> all() {
    Map<String, View> all = new LinkedHashMap<>();
    Exchanged before = before("");
    Exchanged chosen = before("Blauwe vos");
    Exchanged open = said(line(), true, null);
    Exchanged closed = said(line(), false, split());
    for (Map.Entry<String, Exchanged> scene :
        Map.of("before", before, "chosen", chosen, "open", open, "closed", closed).entrySet()) {
      all.put("customer-wall-" + scene.getKey(), wall(scene.getValue()));
      all.put("customer-control-" + scene.getKey(), control(scene.getValue(), null, null));
    }
    all.put("customer-wall-long", wall(said(longLine(), true, null)));
    all.put("customer-wall-own-words", wall(own()));
    all.put("customer-wall-few", wall(said(line(), false, few())));
    all.put("customer-wall-debrief", wall(null));
    all.put("customer-control-debrief", control(null, null, null));
    all.put("heard-debrief", debrief(List.of(split(), few(), shared(), nothing())));
    all.put("heard-debrief-empty", debrief(List.of()));
    all.put("customer-control-gone", control(gone(), null, null));
    for (Fault fault : Fault.values()) {
      all.put("customer-control-" + kebab(fault), control(open, fault, null));
    }
    for (WordsFault fault : WordsFault.values()) {
      all.put("customer-control-words-" + kebab(fault), control(closed, null, fault));
    }
    for (Role role : Role.values()) {
      all.put(
          "customer-seat-" + kebab(role),
          switch (role) {
            case WAITING -> seat(role, before, false, null);
            case ABOUT_TO_SPEAK -> seat(role, closed, false, null);
            case SPEAKING -> seat(role, open, false, null);
            case LISTENING -> seat(role, open, false, null);
            case LOOKING -> seat(role, closed, true, null);
            case TALKING -> seat(role, null, true, null);
          });
    }
    all.put("customer-seat-heard", seat(Role.LISTENING, open, true, null));
    for (Problem problem : Problem.values()) {
      all.put("customer-seat-" + kebab(problem), seat(Role.LOOKING, closed, true, problem));
    }
    return all;
  }

  private static String kebab(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String text(String nl, String en) {
    return dutch ? nl : en;
  }

  private String title() {
    return text("De sorteerhal", "The sorting hall");
  }

  private String line() {
    return text(
        "Uw monteurs komen ook ’s nachts, neem ik aan?",
        "Your engineers come at night as well, I take it?");
  }

  private String longLine() {
    return line()
        + " "
        + text(
            "Wij draaien hier drie ploegen, en in het weekend van de storing stond alles stil van "
                + "zaterdagavond tot maandagochtend. Dat kan me in januari niet nog eens gebeuren, "
                + "want dan zit ik tegenover de directie.",
            "We run three shifts here, and on the weekend of the fault everything stood still from "
                + "Saturday night until Monday morning. That cannot happen to me again in January, "
                + "because then I face the board.");
  }

  private Speaker mireille() {
    return new Speaker(
        "Mireille Claes",
        text("hoofd techniek", "head of engineering"),
        Face.of("Mireille Claes", portraits + "orla.svg"),
        null);
  }

  private static Exchanged before(String speaker) {
    return new Exchanged(
        0, "", Exchanged.Length.SHORT, null, speaker, "", false, false, 0, 11, null);
  }

  private Exchanged said(String line, boolean open, @Nullable Heard heard) {
    return new Exchanged(
        3,
        line,
        Exchanged.Length.of(line),
        mireille(),
        "Blauwe vos",
        open ? "" : "Gestreepte otter",
        false,
        open,
        7,
        11,
        heard);
  }

  private Exchanged own() {
    String words = text("En wat kost me dat <per maand>?", "And what is that <a month>?");
    return new Exchanged(
        4, words, Exchanged.Length.SHORT, null, "Blauwe vos", "", false, true, 0, 11, null);
  }

  private Exchanged gone() {
    return new Exchanged(
        0, "", Exchanged.Length.SHORT, null, "Blauwe vos", "", true, false, 0, 11, null);
  }

  private Heard split() {
    return new Heard(
        3,
        line(),
        "Mireille Claes",
        "Blauwe vos",
        false,
        11,
        true,
        List.of(
            row("Vragen wat er knelt", "Asking what the difficulty is", 9, Accord.HEARD, true),
            row(
                "Verwoorden wat niet gezegd is",
                "Voicing what was left unsaid",
                5,
                Accord.SPLIT,
                false),
            row("Te vroeg adviseren", "Advising too early", 1, Accord.HARDLY, false)),
        List.of(text("Doorvragen", "Following up"), text("Een datum prikken", "Fixing a date")),
        new Heard.Talk(
            Question.SPLIT, text("Verwoorden wat niet gezegd is", "Voicing what was left unsaid")));
  }

  private HeardDebrief debrief(List<Heard> answers) {
    return new HeardDebrief(
        ID,
        "Cel vier",
        language,
        false,
        12,
        answers,
        answers.isEmpty() ? null : new Heard.Agreement(3, 71, 0.58),
        answers.isEmpty()
            ? List.of()
            : List.of(
                new HeardDebrief.Person("Rode <b>Reiger</b>", 1, 0),
                new HeardDebrief.Person("Blauwe Otter", 0, 1),
                new HeardDebrief.Person("Groene Specht", 3, 14)),
        7,
        answers.isEmpty() ? GroupDebrief.Problem.DAYS : null);
  }

  private Row row(String nl, String en, int count, Accord accord, boolean own) {
    return new Row(
        text(nl, en),
        text("Je stelt een open vraag over iets wat niet goed loopt.", "You ask an open question."),
        count,
        100.0 * count / 11,
        accord,
        own);
  }

  private Heard few() {
    return new Heard(
        2,
        line(),
        "Mireille Claes",
        "Gestreepte otter",
        true,
        1,
        false,
        List.of(row("Doorvragen", "Following up", 1, Accord.UNKNOWN, false)),
        List.of(text("Een datum prikken", "Fixing a date")),
        new Heard.Talk(Question.FEW, ""));
  }

  private Heard shared() {
    return new Heard(
        1,
        text("Wij hebben een brief van u gekregen.", "We had a letter from you."),
        "",
        "Stille das",
        false,
        11,
        true,
        List.of(row("Doorvragen", "Following up", 11, Accord.HEARD, true)),
        List.of(),
        new Heard.Talk(Question.SHARED, text("Doorvragen", "Following up")));
  }

  private Heard nothing() {
    return new Heard(
        4,
        text("Goed, tot ziens dan.", "Right, goodbye then."),
        "Mireille Claes",
        "Blauwe vos",
        false,
        6,
        true,
        List.of(),
        List.of(text("Doorvragen", "Following up")),
        new Heard.Talk(Question.NOTHING, ""));
  }

  private List<Heard> answers() {
    return List.of(split(), shared(), nothing(), few());
  }

  private CustomerWall wall(@Nullable Exchanged scene) {
    return wall(scene, scene == null ? new Heard.Agreement(3, 64, .612) : null);
  }

  private CustomerWall wall(@Nullable Exchanged scene, Heard.@Nullable Agreement agreement) {
    return new CustomerWall(
        ID,
        title(),
        language,
        "W7KT3M",
        "192.168.1.20:8080",
        scene == null ? Control.Stage.DEBRIEF : Control.Stage.PRACTICE,
        12,
        scene == null ? null : UNTIL,
        scene,
        scene == null ? answers() : List.of(),
        agreement);
  }

  private CustomerControl control(
      @Nullable Exchanged scene, @Nullable Fault fault, @Nullable WordsFault words) {
    return control(scene, fault, words, null, null);
  }

  private CustomerControl control(
      @Nullable Exchanged scene,
      @Nullable Fault fault,
      @Nullable WordsFault words,
      Control.@Nullable Problem problem,
      Heard.@Nullable Agreement agreement) {
    return new CustomerControl(
        ID,
        title(),
        language,
        "W7KT3M",
        "http://192.168.1.20:8080/join/W7KT3M",
        false,
        scene != null,
        scene == null ? Control.Stage.DEBRIEF : Control.Stage.PRACTICE,
        12,
        scene == null ? null : UNTIL,
        scene,
        scene == null || scene.number() == 0 ? "" : "Wat <b>merkt</b> u daarvan?",
        scene == null || scene.number() > 0 ? List.of() : ears(),
        List.of(
            new Candidate(1, "Gestreepte otter", 0, false),
            new Candidate(2, "Blauwe vos", 2, true),
            new Candidate(4, "Stille das", 1, false)),
        scene == null ? List.of() : chapters(),
        4,
        words == null ? "" : "Wat <b>kost</b> dat?",
        scene == null ? answers() : List.of(),
        agreement,
        List.of(
            new Person(1, "Gestreepte otter", Person.Standing.HERE, ""),
            new Person(2, "Blauwe vos", Person.Standing.HERE, ""),
            new Person(3, "Roze ijsvogel", Person.Standing.AWAY, "")),
        WorkshopExamples.rundown(
            scene == null ? Control.Stage.DEBRIEF : Control.Stage.PRACTICE, language),
        problem,
        fault,
        words,
        "PRACTICE 3");
  }

  private List<Ear> ears() {
    return List.of(
        new Ear(
            "listening/ask-problem",
            text("Vragen wat er knelt", "Asking what the difficulty is"),
            text(
                "Je stelt een open vraag over iets wat niet goed loopt.",
                "You ask an open question about something that does not go well."),
            true),
        new Ear(
            "next-step/fix-date",
            text("Een datum prikken", "Fixing a date"),
            text("Je legt een moment vast.", "You pin a moment down."),
            false));
  }

  private List<Chapter> chapters() {
    return List.of(
        new Chapter(
            "",
            false,
            List.of(
                new Line(
                    "door::s0",
                    "Mireille Claes",
                    text("Wij hebben een brief van u gekregen.", "We had a letter from you."),
                    "",
                    true))),
        new Chapter(
            text("De storing", "The fault"),
            true,
            List.of(
                new Line("price::s0", "Mireille Claes", line(), "", false),
                new Line(
                    "price:ask:r0",
                    "Mireille Claes",
                    longLine(),
                    text(
                        "Hoe ging dat weekend, van het eerste alarm tot de maandag?",
                        "How did that weekend go, from the first alarm to the Monday?"),
                    false))));
  }

  private CustomerSeat seat(
      Role role, @Nullable Exchanged scene, boolean heard, @Nullable Problem problem) {
    return seat(
        role, scene, heard, problem, scene == null ? new Heard.Agreement(1, null, 1) : null);
  }

  private CustomerSeat seat(
      Role role,
      @Nullable Exchanged scene,
      boolean heard,
      @Nullable Problem problem,
      Heard.@Nullable Agreement agreement) {
    return new CustomerSeat(
        "W7KT3M",
        title(),
        language,
        text("Gestreepte otter", "Amber heron"),
        scene == null ? Seat.Stage.DEBRIEF : Seat.Stage.PRACTICE,
        role,
        scene,
        role != Role.LISTENING
            ? List.of()
            : ears().stream()
                .map(
                    ear ->
                        new CustomerSeat.Ear(
                            ear.code(), ear.name(), ear.meaning(), heard && ear.listened()))
                .toList(),
        heard,
        scene == null ? answers() : List.of(),
        agreement,
        scene == null ? WorkshopExamples.resolve(Seat.Stage.DEBRIEF) : null,
        problem,
        "PRACTICE 3 true");
  }
}
