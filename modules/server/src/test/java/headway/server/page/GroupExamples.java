package headway.server.page;

import headway.server.page.GroupDebrief.Approach;
import headway.server.page.GroupDebrief.Person;
import headway.server.page.RoomsCompared.Advice;
import headway.server.page.RoomsCompared.Telling;
import headway.server.page.RoomsCompared.Verdict;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One view of each kind and state of a group's pages. */
final class GroupExamples {
  private static final String ID = "0123456789abcdef".repeat(2);

  private final boolean dutch;
  private final String language;

  GroupExamples(String language) {
    this.dutch = language.equals("nl");
    this.language = language;
  }

  Map<String, View> all() {
    Map<String, View> all = new LinkedHashMap<>();
    all.put("group", group(true, true, null));
    all.put("group-follows", group(false, false, null));
    for (GroupDebrief.Problem problem : GroupDebrief.Problem.values()) {
      all.put("group-" + kebab(problem), group(true, false, problem));
    }
    all.put("group-empty", empty());
    all.put("person-unseen", person(false, false, null));
    all.put("person", person(true, false, null));
    all.put("person-revealed", person(true, true, null));
    for (PersonReview.Problem problem : PersonReview.Problem.values()) {
      all.put("person-" + kebab(problem), person(true, false, problem));
    }
    all.put("rooms", rooms());
    all.put(
        "rooms-none",
        new RoomsCompared(
            "cel-vier", "Cel vier", language, List.of(), List.of(), List.of(), 0, 0, 20));
    return all;
  }

  private static String kebab(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private GroupDebrief empty() {
    return new GroupDebrief(
        ID,
        "cel-vier",
        "Cel vier",
        language,
        false,
        0,
        0,
        true,
        null,
        List.of(),
        List.of(),
        List.of(),
        0,
        List.of(),
        List.of(),
        List.of(),
        14,
        null);
  }

  private GroupDebrief group(boolean known, boolean named, GroupDebrief.@Nullable Problem problem) {
    return new GroupDebrief(
        ID,
        "cel-vier",
        "Cel vier",
        language,
        named,
        24,
        known ? 23 : 1,
        known,
        known
            ? new Picture("<svg class=\"map\" viewBox=\"0 0 9 9\"><title>Cel vier</title></svg>")
            : null,
        List.of(
            topic(1, "haar-vraag", Approach.TALK, known, true),
            topic(2, "de-nachten", Approach.TEACH, known, false),
            topic(3, "rechtzetten", Approach.EXPLAIN, known, false)),
        List.of(dutch ? "Wat wist je hier al?" : "What did you know by then?"),
        known
            ? List.of(
                new GroupDebrief.Score("Luisteren", 23, 61.4, 64, 45, 80, 54.2, 68.0),
                new GroupDebrief.Score("Doorverwijzen", 4, 40, 40, 20, 60, null, null))
            : List.of(),
        known ? 2 : 0,
        List.of(
            new GroupDebrief.Close("Dinsdag kwart over zes", Debrief.Outcome.ADVANCE, 14, 61),
            new GroupDebrief.Close("Netjes de deur uit", Debrief.Outcome.STOP, 0, 0)),
        List.of(
            new GroupDebrief.Step("Haar vraag", "De nachten", false, 20),
            new GroupDebrief.Step("De nachten", "Netjes de deur uit", true, 3)),
        List.of(
            new Person(1, "rustige otter", Person.Standing.OPENED, true),
            new Person(2, "gele kraai", Person.Standing.UNSEEN, false),
            new Person(3, "lange zwaluw", Person.Standing.REVEALED, false),
            new Person(4, "kleine vos", Person.Standing.PLAYING, false),
            new Person(5, "stille das", Person.Standing.VOTED, false)),
        14,
        problem);
  }

  private GroupDebrief.Topic topic(
      int number, String scene, Approach approach, boolean worth, boolean open) {
    return new GroupDebrief.Topic(
        number,
        scene,
        scene.replace('-', ' '),
        number == 3 ? "" : "Fatima",
        dutch ? "Uw monteurs komen ook ’s nachts, neem ik aan?" : "Your people come at night?",
        switch (number) {
          case 1 -> dutch ? "Uw monteurs komen ook…" : "Your people come…";
          case 2 ->
              dutch
                  ? "Uw monteurs komen ook ’s nachts, neem ik aan?"
                  : "Your people come at night?";
          default -> "";
        },
        20,
        26.4,
        worth,
        35,
        approach,
        open,
        List.of(
            new GroupDebrief.Option("A", "Hoe ging dat weekend?", false, true, 7, 35),
            new GroupDebrief.Option("B", "Je loopt mee naar beneden.", true, false, 13, 65)),
        "B",
        number == 2
            ? List.of(new GroupDebrief.Round(1, 20, 30), new GroupDebrief.Round(2, 19, 80))
            : List.of());
  }

  private PersonReview person(
      boolean seen, boolean revealed, PersonReview.@Nullable Problem problem) {
    return new PersonReview(
        ID,
        "Cel vier",
        language,
        7,
        "rustige otter",
        seen,
        revealed,
        !revealed,
        seen && !revealed ? "Dinsdag kwart over zes" : null,
        seen
            ? List.of(
                new PersonReview.Score("listening", "Luisteren", 72, null),
                new PersonReview.Score(
                    "referral",
                    "Doorverwijzen",
                    40,
                    new Debrief.Verdict(60, dutch ? "Je zei het hardop." : "You said it aloud.")))
            : List.of(),
        seen
            ? List.of(
                new PersonReview.Decision(1, "Haar vraag", "Hoe ging dat?", false, 0, ""),
                new PersonReview.Decision(
                    2, "De nachten", "Je zwijgt.", true, 12.5, "Vertel eens verder."))
            : List.of(),
        problem);
  }

  private RoomsCompared rooms() {
    return new RoomsCompared(
        "cel-vier",
        "Cel vier",
        language,
        List.of(
            new RoomsCompared.Room("A", ID, "W7KT3M", day(), 24, true),
            new RoomsCompared.Room("B", ID, "H4NX9P", day(), 12, true),
            new RoomsCompared.Room("C", ID, "Q8RS2W", day(), 3, false)),
        List.of(
            new RoomsCompared.Skill(
                "Luisteren",
                List.of(
                    new RoomsCompared.Mean("A", 24, 61.4, Verdict.FIRST, 0, 0, 0),
                    new RoomsCompared.Mean("B", 12, 48.0, Verdict.BEYOND_CHANCE, -13.4, -20, -6),
                    new RoomsCompared.Mean("C", 9, 58.0, Verdict.MAY_BE_CHANCE, -3.4, -11, 4),
                    new RoomsCompared.Mean("D", 6, 70.0, Verdict.ALIKE, 8.6, 8.6, 8.6),
                    new RoomsCompared.Mean("E", 0, null, Verdict.TOO_FEW, 0, 0, 0)))),
        List.of(
            item("haar-vraag", Telling.KNOWN, -0.24, List.of(Advice.HARD, Advice.AGAINST)),
            item("rechtzetten", Telling.NO_VARIANCE, null, List.of(Advice.EASY)),
            new RoomsCompared.Item(
                "de-nachten",
                "De nachten",
                "Wie gaat er dan de nachten doen?",
                23,
                60,
                Telling.TOO_FEW,
                null,
                List.of(Advice.UNTAKEN),
                List.of("Daar vinden we samen wel een weg in."))),
        36,
        1,
        20);
  }

  private static RoomsCompared.Item item(
      String scene, Telling telling, @Nullable Double correlation, List<Advice> advice) {
    return new RoomsCompared.Item(scene, scene, "", 36, 8, telling, correlation, advice, List.of());
  }

  private static Day day() {
    return new Day(LocalDate.of(2026, 3, 14), true);
  }
}
