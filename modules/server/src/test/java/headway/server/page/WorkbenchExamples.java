package headway.server.page;

import headway.server.page.Finding.Excerpt;
import headway.server.page.Finding.Told;
import headway.server.page.Panel.Finish;
import headway.server.page.Panel.Fit;
import headway.server.page.Panel.Kind;
import headway.server.page.Panel.Lead;
import headway.server.page.Panel.Loss;
import headway.server.page.Panel.Mark;
import headway.server.page.Panel.Option;
import headway.server.page.Panel.Shown;
import headway.server.page.Panel.Uttered;
import headway.server.page.Workbench.Bot;
import headway.server.page.Workbench.BotMark;
import headway.server.page.Workbench.Row;
import headway.server.page.Workbench.States;
import headway.server.page.Workpiece.BotRow;
import headway.server.page.Workpiece.Cell;
import headway.server.page.Workpiece.Measure;
import headway.server.page.Workpiece.Share;
import headway.server.page.Workpiece.Stake;
import headway.server.page.Workpiece.Tongue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The workbench's views in every state, in a language. */
final class WorkbenchExamples {
  private static final String MAP =
      "<svg class=\"map\" viewBox=\"0 0 200 80\" width=\"200\" height=\"80\""
          + " role=\"graphics-document\" aria-labelledby=\"map-title map-about\">"
          + "<title id=\"map-title\">Jetty</title><desc id=\"map-about\">1</desc>"
          + "<rect class=\"map-scene\" x=\"20\" y=\"20\" width=\"90\" height=\"30\"/></svg>";

  private static final Finding FAULT =
      new Finding(
          true,
          "HW303",
          "scenario.yaml",
          41,
          12,
          List.of(new Told("peir", true), new Told(" is neither a scene nor an ending.", false)),
          List.of(new Told("Did you mean ", false), new Told("pier", true), new Told("?", false)),
          new Excerpt("goto: ", "peir", ""));

  private static final Finding REMARK =
      new Finding(
          false,
          "HW523",
          "scenario.yaml",
          1,
          1,
          List.of(new Told("Flags can bring much.", false)),
          List.of(),
          null);

  private final boolean dutch;
  private final String language;

  WorkbenchExamples(String language) {
    this.dutch = language.equals("nl");
    this.language = language;
  }

  Map<String, View> all() {
    Map<String, View> all = new LinkedHashMap<>();
    all.put("workbench", workbench());
    all.put("workbench-empty", new Workbench(List.of(), "0"));
    all.put("workpiece", workpiece(Health.REMARKS, List.of(), List.of(REMARK), choice(), true));
    all.put("workpiece-newer", workpiece(Health.BROKEN, List.of(FAULT), List.of(), pick(), true));
    all.put("workpiece-ending", workpiece(Health.HOLDS, List.of(), List.of(), ending(), true));
    all.put("workpiece-branch", workpiece(Health.HOLDS, List.of(), List.of(), branch(), true));
    all.put("workpiece-looking", workpiece(Health.LOOKING, List.of(), List.of(), recall(), false));
    all.put("workpiece-large", large());
    all.put("workpiece-broken", broken());
    all.put("run-sheet", runSheet(true));
    all.put("run-sheet-follows", runSheet(false));
    return all;
  }

  private String text(String nl, String en) {
    return dutch ? nl : en;
  }

  private Workbench workbench() {
    return new Workbench(
        List.of(
            row("jetty", Health.HOLDS, false, new BotMark(Bot.SHORTEST, 23.4, 25, false), 0, 0),
            row("ferry", Health.REMARKS, false, new BotMark(Bot.ALWAYS_ASK, 61, 50, true), 0, 3),
            row("quiet", Health.LOOKING, false, null, 0, 0),
            row("list", Health.BROKEN, true, null, 2, 1),
            new Row("torn", "torn", "", Health.BROKEN, false, null, null, null, 1, 0, FAULT)),
        "1f");
  }

  private Row row(
      String id, Health health, boolean running, @Nullable BotMark bot, int errors, int remarks) {
    return new Row(
        id,
        text("Het laatste vlot", "The last ferry"),
        language,
        health,
        running,
        15,
        health == Health.LOOKING ? null : new States(4_282, !id.equals("list")),
        bot,
        errors,
        remarks,
        errors > 0 ? FAULT : null);
  }

  private List<Tongue> tongues() {
    return List.of(
        new Tongue("nl", "Nederlands", "/trainer/scenarios/jetty?in=nl", dutch),
        new Tongue("en", "English", "/trainer/scenarios/jetty?in=en", !dutch));
  }

  private Workpiece workpiece(
      Health health, List<Finding> newer, List<Finding> findings, Panel panel, boolean known) {
    return new Workpiece(
        "jetty",
        text("Het laatste vlot", "The last ferry"),
        language,
        health,
        true,
        !newer.isEmpty(),
        newer,
        findings,
        15,
        12,
        known ? new States(4_282, true) : null,
        known ? 11 : null,
        tongues(),
        known
            ? List.of(
                new Measure(text("Luisteren", "Listening"), -17.7, -0.2, 23.3, 42.7),
                new Measure(text("Doorverwijzen", "Referral"), null, 0.9, 9.7, null))
            : List.of(),
        known
            ? List.of(
                new Share(
                    text("Bij de kade", "On the quay"), "#panel", Debrief.Outcome.ADVANCE, 61.2),
                new Share(text("Later", "Later"), "#panel", Debrief.Outcome.CONTINUATION, 0.4))
            : List.of(),
        known ? bots() : List.of(),
        known
            ? List.of(new Stake("Jetty", "#panel", 47.1, 0.7), new Stake("Quay", "#panel", 3.2, 1))
            : List.of(),
        known ? new Picture(MAP) : null,
        false,
        panel,
        "1f");
  }

  private static List<BotRow> bots() {
    return List.of(
        new BotRow(
            Bot.LONGEST,
            "Nederlands",
            25.0,
            true,
            true,
            List.of(
                new Cell(31, true, true), new Cell(8, true, false), new Cell(19, false, false))),
        new BotRow(Bot.LAST, null, 25.0, false, false, List.of()),
        new BotRow(
            Bot.GREEDY,
            null,
            null,
            true,
            false,
            List.of(
                new Cell(70, false, false),
                new Cell(100, false, false),
                new Cell(85, false, false))));
  }

  private Workpiece large() {
    return new Workpiece(
        "labyrinth",
        "Labyrinth",
        "en",
        Health.BROKEN,
        false,
        false,
        List.of(),
        List.of(FAULT),
        20,
        400,
        new States(2_000_001, false),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        true,
        choice(),
        "2a");
  }

  private static Workpiece broken() {
    return new Workpiece(
        "torn",
        "torn",
        "",
        Health.BROKEN,
        false,
        false,
        List.of(),
        List.of(FAULT, REMARK),
        0,
        0,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        false,
        null,
        "3b");
  }

  private Lead quay() {
    return new Lead(
        "Quay", "/trainer/scenarios/jetty/scenes/quay?in=" + language + "#panel", false);
  }

  private Uttered said() {
    return new Uttered(
        "Orla Vink",
        text(
            "In juli lag hij stil. Maar wat kosten jullie?",
            "It broke down in July. But what do you cost?"),
        "",
        text("Ze loopt over de storing heen.", "She steps over the breakdown."),
        List.of(Mark.NEED, Mark.STALL));
  }

  private Uttered seen() {
    return new Uttered(
        null, text("Ze kijkt uit het raam.", "She looks out."), "trust < 3", null, List.of());
  }

  private Panel choice() {
    return panel(
        Kind.CHOICE,
        List.of(said(), seen()),
        null,
        List.of(
            option(
                Option.Way.SAID, text("Wat gebeurde er in juli?", "What happened in July?"), true),
            option(Option.Way.DONE, text("Je noemt je tarief.", "You name your rate."), false)),
        List.of());
  }

  private Panel pick() {
    return panel(
        Kind.PICK,
        List.of(),
        text("Wie bel je?", "Whom do you call?"),
        List.of(option(Option.Way.ITEM, "Orla", false), option(Option.Way.ONWARD, "", false)),
        List.of("Orla"));
  }

  private Panel recall() {
    return panel(
        Kind.RECALL,
        List.of(),
        text("Wat hoorde je?", "What did you hear?"),
        List.of(
            option(Option.Way.HEARD, "July", false),
            option(Option.Way.UNHEARD, "August", false),
            option(Option.Way.STATEMENT, "September", false),
            option(Option.Way.ONWARD, "", false)),
        List.of());
  }

  private Panel branch() {
    return panel(
        Kind.CHANCE, List.of(), null, List.of(option(Option.Way.ONWARD, "", false)), List.of());
  }

  private Panel panel(
      Kind kind,
      List<Uttered> lines,
      @Nullable String prompt,
      List<Option> options,
      List<String> cheapest) {
    return new Panel(
        "jetty",
        "jetty",
        "Jetty",
        language,
        kind,
        text("Op de kade", "On the quay"),
        new Panel.Stake(47.1, 0.7),
        true,
        true,
        lines,
        prompt,
        text("Als ze maar niet naar juli vraagt.", "If only they do not ask about July."),
        text("Let op wat ze overslaat.", "Mind what she skips."),
        options,
        cheapest,
        null,
        List.of(quay()));
  }

  private Option option(Option.Way way, String words, boolean best) {
    boolean onward = way == Option.Way.ONWARD;
    return new Option(
        "july",
        way,
        words,
        way == Option.Way.ITEM ? text("Directeur", "Director") : null,
        way == Option.Way.STATEMENT || way == Option.Way.DONE ? "trust ≥ 3" : "",
        way == Option.Way.DONE,
        onward ? 40L : null,
        way == Option.Way.ITEM ? 2 : null,
        onward
            ? List.of()
            : List.of(
                new Shown(
                    text("Luisteren", "Listening"),
                    text("Vragen wat er knelt", "Asking what the difficulty is"),
                    1,
                    best ? text("Je vraagt door.", "You ask on.") : null,
                    best ? "" : "leak ≥ 1")),
        way == Option.Way.SAID || way == Option.Way.DONE
            ? List.of(
                new Loss(text("Luisteren", "Listening"), best ? 0 : 31.2, best),
                new Loss(text("Doorverwijzen", "Referral"), 0, true))
            : List.of(),
        best,
        best ? text("Wat ging er mis in juli?", "What went wrong in July?") : null,
        best ? List.of(said()) : List.of(),
        best ? List.of("trust = trust + 1") : List.of(),
        way == Option.Way.ITEM || way == Option.Way.STATEMENT ? null : quay());
  }

  private Panel ending() {
    return new Panel(
        "met",
        "jetty",
        text("Bij de kade", "On the quay"),
        language,
        Kind.ENDING,
        null,
        null,
        false,
        false,
        List.of(),
        null,
        null,
        null,
        List.of(),
        List.of(),
        new Finish(
            Debrief.Outcome.ADVANCE,
            Fit.SECOND,
            true,
            text("Vrijdag om tien op de kade.", "Friday at ten on the quay."),
            text("Het vlot vaart.", "The ferry sails."),
            61.2,
            List.of(new Shown(text("Volgende stap", "Next step"), "Uitkomst", 3, null, ""))),
        List.of(quay()));
  }

  private RunSheet runSheet(boolean known) {
    RunSheet.Offer best =
        new RunSheet.Offer(
            Option.Way.SAID,
            text("Wat gebeurde er in juli?", "What happened in July?"),
            0,
            true,
            List.of(text("Vragen wat er knelt", "Asking what the difficulty is")),
            text("Je vraagt door.", "You ask on."));
    RunSheet.Offer other =
        new RunSheet.Offer(
            Option.Way.DONE,
            text("Je noemt je tarief.", "You name your rate."),
            31.2,
            false,
            List.of(),
            "");
    return new RunSheet(
        "jetty",
        text("Het laatste vlot", "The last ferry"),
        text("Over juli zegt niemand iets.", "Nobody mentions July."),
        language,
        15,
        2,
        tongues(),
        List.of(text("Je verkoopt onderhoud.", "You sell maintenance.")),
        List.of(new RunSheet.Person("Orla Vink", text("directeur", "director"))),
        known ? List.of(text("Luisteren", "Listening")) : List.of(),
        known
            ? List.of(
                new RunSheet.Chapter(
                    text("Op de kade", "On the quay"), 0, 15, List.of("Jetty"), List.of("jetty")),
                new RunSheet.Chapter("", 15, 0, List.of("Quay"), List.of("quay")))
            : List.of(),
        known
            ? List.of(
                new RunSheet.Topic(
                    1,
                    "jetty",
                    "Jetty",
                    text("Op de kade", "On the quay"),
                    "Orla Vink",
                    text("Maar wat kosten jullie?", "But what do you cost?"),
                    47.1,
                    97.2,
                    List.of(best, other, other),
                    1),
                new RunSheet.Topic(2, "quay", "Quay", "", "", "", 12, 0.4, List.of(other, best), 0))
            : List.of(),
        List.of(
            new RunSheet.Cue(
                "Jetty", said().text(), text("Ze slaat juli over.", "She skips July."))),
        List.of(
            new RunSheet.Close(
                text("Bij de kade", "On the quay"), Debrief.Outcome.ADVANCE, known ? 61.2 : -1)),
        List.of(text("Wanneer wist je het?", "When did you know?")),
        text("Vraag naar wat ontbreekt.", "Ask for what is missing."),
        known);
  }
}
