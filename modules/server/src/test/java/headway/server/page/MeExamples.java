package headway.server.page;

import headway.server.page.Debrief.Outcome;
import headway.server.page.Debrief.Scoring;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody's progress in each of its states. */
final class MeExamples {
  private final boolean dutch;
  private final String language;
  private final String portraits;

  MeExamples(String language, String portraits) {
    this.dutch = language.equals("nl");
    this.language = language;
    this.portraits = portraits;
  }

  Map<String, View> all() {
    Map<String, View> all = new LinkedHashMap<>();
    all.put("me", much());
    all.put("me-few", few());
    all.put("me-later", later());
    all.put("me-open", open());
    all.put(
        "me-nothing",
        new Me(null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    return all;
  }

  private String text(String nl, String en) {
    return dutch ? nl : en;
  }

  private static Day day(int month, int day) {
    return new Day(LocalDate.of(2026, month, day), true);
  }

  private static Day lastYear(int month, int day) {
    return new Day(LocalDate.of(2025, month, day), false);
  }

  private Me much() {
    Tried asked =
        tried(
            "p8",
            text(
                "Eerst vragen wie er meebeslist, dan pas een datum noemen.",
                "Ask who decides too, and only then name a date."),
            null);
    Tried helped =
        tried(
            "p7",
            text(
                "Vragen wie er gebeld werd, voor ik iets uitleg.",
                "Ask who was called before I explain anything."),
            new Tried.Told(
                Tried.Went.HELPED,
                text(
                    "Bij de tweede vraag begon hij zelf over de storing.",
                    "At the second question he began about the breakdown himself."),
                day(1, 12)));
    Tried notYet =
        tried(
            "p6",
            text("Eén stilte laten vallen.", "Leave one silence."),
            new Tried.Told(Tried.Went.NOT_YET, "", day(1, 10)));
    Tried untold = tried("p5", text("Minder praten.", "Talk less."), null);
    return new Me(
        asked,
        new Me.Next(
            depot(), text("Doorverwijzen", "Referral"), new Me.Weakest(53.4, day(1, 7)), null),
        List.of(
            skill(text("Luisteren", "Listening"), false, 60, 72, 54, 78, 81),
            skill(text("Volgende stap", "Next step"), true, 78, 84, 90, 97, 83, 89),
            skill(text("Doorverwijzen", "Referral"), false, 40, 71, 30),
            skill(text("Klanten kiezen", "Prospecting"), false, 55)),
        List.of(),
        List.of(new Me.Open("p9", "Cel vier", "nl", 7, day(1, 15))),
        List.of(
            played("p8", "De tweede sleutel", Outcome.ORDER, 0, true, day(1, 14), 81, 69),
            played("p7", "Dertig procent", Outcome.STOP, 0, false, day(1, 7), 78, 63),
            played(
                "p6",
                text(
                    "Een gesprek met een titel die langer is dan een telefoon breed is",
                    "A conversation with a title that is longer than a phone is wide"),
                Outcome.REFERRAL,
                0,
                false,
                lastYear(12, 10),
                71),
            new Me.Played(
                "p5", "gone-now", "", null, false, 0, Scoring.READY, List.of(), lastYear(12, 3)),
            new Me.Played(
                "p4",
                "Kwart voor vijf",
                "nl",
                Outcome.ADVANCE,
                false,
                0,
                Scoring.FOLLOWS,
                List.of(),
                lastYear(11, 19))),
        List.of(
            played("p3", "De stilte na de offerte", Outcome.ADVANCE, 0, false, day(1, 9), 71),
            played("p2", "Cel vier", Outcome.CONTINUATION, 3, true, day(1, 8), 95, 36, 40)),
        List.of(helped, notYet, untold));
  }

  private Me few() {
    return new Me(
        null,
        new Me.Next(depot(), text("Doorverwijzen", "Referral"), new Me.Unknown(0), null),
        List.of(skill(text("Luisteren", "Listening"), false, 0)),
        List.of(text("Volgende stap", "Next step"), text("Doorverwijzen", "Referral")),
        List.of(),
        List.of(played("p1", "Dertig procent", Outcome.STOP, 0, false, day(1, 7), 0)),
        List.of(),
        List.of());
  }

  private Me later() {
    List<Double> scores = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      scores.add(40.0 + 5 * i);
    }
    return new Me(
        null,
        new Me.Next(depot(), text("Luisteren", "Listening"), new Me.Later(day(2, 3)), day(1, 14)),
        List.of(
            skill(
                text("Luisteren", "Listening"),
                false,
                scores.stream().mapToDouble(Double::doubleValue).toArray()),
            skill(text("Volgende stap", "Next step"), false, 100, 100, 100)),
        List.of(),
        List.of(),
        List.of(played("p1", "Dertig procent", Outcome.NO_SALE, 0, false, day(1, 7), 40)),
        List.of(),
        List.of());
  }

  private Me open() {
    return new Me(
        null,
        null,
        List.of(),
        List.of(text("Luisteren", "Listening")),
        List.of(new Me.Open("p1", "Dertig procent", "nl", 1, day(1, 7))),
        List.of(),
        List.of(),
        List.of());
  }

  private Tried tried(String playthrough, String text, Tried.@Nullable Told told) {
    return new Tried(playthrough, text, day(1, 9), "De tweede sleutel", "nl", 17, told);
  }

  private Library.Card depot() {
    return new Library.Card(
        "depot",
        text("Het tweede depot", "The second depot"),
        text(
            "Een vaste klant opent een vestiging in een streek waar jullie niemand hebben.",
            "A regular customer opens a branch in a region where you have nobody."),
        language,
        13,
        2,
        List.of(text("Doorverwijzen", "Referral"), text("Luisteren", "Listening")),
        null,
        Face.of("Orla Vink", portraits + "orla.svg"),
        Library.Own.NOTHING);
  }

  /** Three plays on there is a mean, with a band that narrows. */
  private static Me.Skill skill(String name, boolean mastered, double... scores) {
    List<Me.Shown> shown = new ArrayList<>();
    List<Me.Standing> standings = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      shown.add(new Me.Shown(scores[i], i == 0 ? lastYear(11, 12) : day(1, 2 + i)));
      sum += scores[i];
      double mean = sum / (i + 1);
      if (i >= 2) {
        double wide = Math.min(100 - mean, 24.0 / (i + 1));
        standings.add(new Me.Standing(i + 1, mean - wide, mean, mean + wide));
      }
    }
    return new Me.Skill(name, scores.length, 5 * scores.length, shown, standings, mastered);
  }

  private Me.Played played(
      String id, String title, Outcome outcome, int from, boolean hints, Day on, double... scores) {
    List<String> names =
        List.of(
            text("Luisteren", "Listening"),
            text("Volgende stap", "Next step"),
            text("Doorverwijzen", "Referral"));
    List<Me.Score> list = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      list.add(new Me.Score(names.get(i), scores[i], scores[i] == 40));
    }
    return new Me.Played(id, title, "nl", outcome, hints, from, Scoring.READY, list, on);
  }
}
