package headway.server.page;

import headway.server.page.Comparison.Alike;
import headway.server.page.Comparison.Course;
import headway.server.page.Comparison.Difference;
import headway.server.page.Comparison.Numbers;
import headway.server.page.Comparison.Pair;
import headway.server.page.Comparison.Spent;
import headway.server.page.Comparison.Step;
import headway.server.page.Comparison.Visit;
import headway.server.page.Debrief.Finish;
import headway.server.page.Debrief.Gate;
import headway.server.page.Debrief.Outcome;
import headway.server.page.Debrief.Score;
import headway.server.page.Debrief.Scoring;
import headway.server.page.Moment.Decision;
import headway.server.page.Moment.Noticed;
import headway.server.page.Moment.Taken;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A replay beside its origin, in each of its states, in a language. */
final class ComparisonExamples {
  private final boolean dutch;
  private final String language;
  private final String portraits;

  ComparisonExamples(String language, String portraits) {
    this.dutch = language.equals("nl");
    this.language = language;
    this.portraits = portraits;
  }

  /** All of them, by a name for their file. */
  Map<String, View> all() {
    Map<String, View> all = new LinkedHashMap<>();
    all.put("comparison", comparison());
    all.put("comparison-alike", alike());
    all.put("comparison-follows", uncosted(Scoring.FOLLOWS));
    all.put("comparison-unscored", uncosted(Scoring.NONE));
    all.put("comparison-uncosted", uncosted(Scoring.READY));
    all.put("uncompared-replay", new Uncompared(title(), language, "p2", true));
    all.put("uncompared-origin", new Uncompared(title(), language, "p1", false));
    return all;
  }

  private String text(String nl, String en) {
    return dutch ? nl : en;
  }

  private String title() {
    return text("Het vlot van half negen", "The half past eight");
  }

  private String listening() {
    return text("Luisteren", "Listening");
  }

  private String nextStep() {
    return text("Volgende stap", "Next step");
  }

  private String referral() {
    return text("Doorverwijzen", "Referral");
  }

  /** Hand-worked: 60 = 100 - 5 - 25 - 5 - 5, 44 = 100 - 8 - 24 - 24 and so on. */
  private Comparison comparison() {
    List<Score> first =
        List.of(
            new Score(listening(), "…", 60, 60, null),
            new Score(nextStep(), "…", 44, 44, null),
            new Score(
                referral(),
                "…",
                40,
                52,
                new Gate(text("Een misfit verzwegen", "Kept a misfit quiet"), 40, 4)));
    List<Score> again =
        List.of(
            new Score(listening(), "…", 90, 90, null),
            new Score(nextStep(), "…", 36, 36, null),
            new Score(referral(), "…", 88, 88, null));
    Visit opening =
        visit(
            1,
            said(text("Waar ging het mis?", "Where did it go wrong?")),
            range(listening(), 20, 5));
    Visit answer =
        visit(
            2,
            done(text("Je legt je pen neer.", "You put your pen down.")),
            range(nextStep(), 40, 8),
            range(referral(), 60, 12));
    Visit price =
        visit(
            3,
            said(
                text(
                    "Dan zet ik de drie contractvormen even voor u naast elkaar.",
                    "Let me set out the three kinds of contract.")),
            range(listening(), 35, 25),
            range(nextStep(), 32, 24));
    Visit question =
        visit(
            3,
            said(
                text(
                    "Wie werd er die zaterdag als eerste gebeld?",
                    "Who was called first that Saturday?")),
            range(listening(), 35, 0),
            range(nextStep(), 32, 0));
    Visit nights =
        visit(
            4,
            said(
                text(
                    "De nachten, daar vinden we samen wel een weg in.",
                    "The nights, we will find a way together.")),
            range(listening(), 15, 5),
            range(referral(), 60, 36));
    Visit date =
        visit(
            5,
            said(
                text(
                    "Zullen we dinsdag de alarmen doornemen?",
                    "Shall we go through the alarms on Tuesday?")),
            range(nextStep(), 40, 24));
    Visit mail =
        visit(
            4,
            said(
                text(
                    "Vrijdag heeft u een voorstel in de mail.",
                    "You will have a proposal by mail on Friday.")),
            range(nextStep(), 60, 56));
    return new Comparison(
        "p2",
        "ferry",
        title(),
        language,
        Scoring.READY,
        new Course(new Day(LocalDate.of(2026, 11, 14), true), finish(Outcome.ADVANCE), first),
        new Course(new Day(LocalDate.of(2026, 11, 21), true), finish(Outcome.CONTINUATION), again),
        List.of(
            new Pair(
                first.get(0),
                again.get(0),
                new Difference(
                    Difference.Kind.BOTH,
                    3,
                    3,
                    price.ranges().subList(0, 1),
                    question.ranges().subList(0, 1))),
            new Pair(
                first.get(1),
                again.get(1),
                new Difference(Difference.Kind.BOTH, 5, 4, date.ranges(), mail.ranges())),
            new Pair(
                first.get(2),
                again.get(2),
                new Difference(
                    Difference.Kind.ORIGIN_ALONE, 4, 0, nights.ranges().subList(1, 2), List.of()))),
        3,
        3,
        true,
        true,
        List.of(
            new Alike(
                List.of(opening, answer),
                new Numbers(1, 2),
                new Numbers(1, 2),
                List.of(
                    new Spent(listening(), opening.ranges()),
                    new Spent(nextStep(), answer.ranges().subList(0, 1)),
                    new Spent(referral(), answer.ranges().subList(1, 2)))),
            new Step(
                true,
                missing(price),
                missing(question),
                List.of(
                    Passage.told(
                        Said.of(
                            text(
                                "Ze schuift de folder van zich af.",
                                "She pushes the folder away."))))),
            new Step(false, nights, null, List.of()),
            new Step(false, date, mail, List.of())),
        4);
  }

  /** One whose signal was missed as well. */
  private Visit missing(Visit visit) {
    return new Visit(
        visit.decision(),
        List.of(
            new Noticed(
                Noticed.Kind.MISSED,
                text("Ze schuift de folder van zich af.", "She pushes the folder away."),
                text("Dit is het antwoord niet.", "This is not the answer."),
                List.of(range(listening(), 5, 5)))),
        List.of());
  }

  private Comparison alike() {
    Score score = new Score(listening(), "…", 0, -20, null);
    Score other = new Score(listening(), "…", 0, -20, null);
    return new Comparison(
        "p2",
        "ferry",
        title(),
        language,
        Scoring.READY,
        new Course(new Day(LocalDate.of(2026, 11, 14), true), finish(Outcome.STOP), List.of(score)),
        new Course(new Day(LocalDate.of(2026, 11, 14), true), finish(Outcome.STOP), List.of(other)),
        List.of(new Pair(score, other, Difference.without(Difference.Kind.NONE))),
        1,
        0,
        false,
        true,
        List.of(
            new Alike(
                List.of(visit(1, said("…"), range(listening(), 130, 120))),
                new Numbers(1, 1),
                new Numbers(1, 1),
                List.of(new Spent(listening(), List.of(range(listening(), 130, 120)))))),
        0);
  }

  private Comparison uncosted(Scoring scoring) {
    Score score = new Score(listening(), "…", 60, 60, null);
    return new Comparison(
        "p2",
        "ferry",
        title(),
        language,
        scoring,
        new Course(new Day(LocalDate.of(2026, 11, 14), true), finish(Outcome.STOP), List.of()),
        new Course(new Day(LocalDate.of(2026, 11, 14), true), finish(Outcome.STOP), List.of()),
        scoring == Scoring.READY
            ? List.of(new Pair(score, score, Difference.without(Difference.Kind.UNKNOWN)))
            : List.of(),
        2,
        2,
        false,
        false,
        List.of(
            new Alike(
                List.of(visit(1, said("…"))), new Numbers(1, 1), new Numbers(1, 1), List.of()),
            new Step(true, visit(2, said("…")), visit(2, done("…")), List.of()),
            new Alike(
                List.of(visit(3, said("…"))), new Numbers(3, 3), new Numbers(4, 4), List.of()),
            new Step(false, null, visit(5, done("…")), List.of())),
        0);
  }

  private Finish finish(Outcome outcome) {
    boolean advance = outcome == Outcome.ADVANCE;
    return new Finish(
        outcome,
        advance
            ? text("Dinsdag, kwart over zes", "Tuesday, quarter past six")
            : text("Een offerte per mail", "A quotation by mail"),
        text("Ze zet haar pen op tafel.", "She puts her pen on the table."),
        advance ? text("Het dagcontract is getekend.", "The day contract is signed.") : null,
        List.of(),
        Face.of("Orla Vink", portraits + "orla.svg"));
  }

  private static Taken said(String text) {
    return new Taken(Taken.Way.SAID, text);
  }

  private static Taken done(String text) {
    return new Taken(Taken.Way.DONE, text);
  }

  private static Range range(String skill, double stake, double cost) {
    return new Range(skill, stake, cost);
  }

  private static Visit visit(int number, Taken taken, Range... ranges) {
    return new Visit(
        new Decision(
            number,
            List.of(),
            List.of(taken),
            List.of(),
            "",
            null,
            List.of(ranges),
            List.of(),
            null,
            false,
            null),
        List.of(),
        List.of());
  }
}
