package headway.server.page;

import headway.server.page.Conversation.Medium;
import headway.server.page.Debrief.Finish;
import headway.server.page.Debrief.Gate;
import headway.server.page.Debrief.Index;
import headway.server.page.Debrief.Luck;
import headway.server.page.Debrief.Outcome;
import headway.server.page.Debrief.Remark;
import headway.server.page.Debrief.Score;
import headway.server.page.Debrief.Scoring;
import headway.server.page.Moment.Decision;
import headway.server.page.Moment.Noticed;
import headway.server.page.Moment.Shown;
import headway.server.page.Moment.Strongest;
import headway.server.page.Moment.Taken;
import headway.server.page.Task.Budget;
import headway.server.page.Task.Choose;
import headway.server.page.Task.Item;
import headway.server.page.Task.Option;
import headway.server.page.Task.Pick;
import headway.server.page.Task.Recall;
import headway.server.page.Task.Reflect;
import headway.server.page.Task.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One view of each kind and state, in a language: what the tests set and the gallery shows. */
final class Examples {
  private final boolean dutch;
  private final String language;
  private final String portraits;

  /**
   * @param portraits where {@code orla.svg} is found
   */
  Examples(String language, String portraits) {
    this.dutch = language.equals("nl");
    this.language = language;
    this.portraits = portraits;
  }

  /** All of them, by a name for their file. */
  Map<String, View> all() {
    Map<String, View> all = new LinkedHashMap<>();
    all.put("library", library());
    all.put("library-empty", new Library(null, null, List.of(), List.of()));
    all.put("briefing", briefing(Library.Own.NOTHING, true));
    all.put("briefing-open", briefing(new Library.Own(2, 41.0, 66.4, "p1"), false));
    all.put("meeting", meeting(null));
    all.put("refused", meeting(new Notice(Notice.Reason.STALE, 0)));
    all.put("replayed", replayed());
    all.put("several", several());
    all.put("phone", phone());
    all.put("email", email());
    all.put("pick", pick(null));
    all.put("pick-refused", pick(new Notice(Notice.Reason.OVER_BUDGET, 6)));
    all.put("recall", recall());
    all.put("reflect", reflect());
    all.put("own-words", ownWords());
    all.put("debrief", debrief());
    all.put("debrief-clamped", clamped());
    all.put("debrief-follows", unscored(Scoring.FOLLOWS));
    all.put("debrief-unscored", unscored(Scoring.NONE));
    all.put("debrief-replay", replay(new Debrief.Replay(3, true)));
    all.put("debrief-replay-alone", replay(new Debrief.Replay(1, false)));
    all.putAll(new ComparisonExamples(language, portraits).all());
    all.putAll(new MeExamples(language, portraits).all());
    all.putAll(new WorkbenchExamples(language).all());
    all.putAll(new OwnExamples(language).all());
    all.putAll(new WorkshopExamples(language, portraits).all());
    all.putAll(new GroupExamples(language).all());
    all.putAll(TrainerExamples.all());
    for (Failure.Kind kind : Failure.Kind.values()) {
      all.put(
          "failure-" + kind.name().toLowerCase(Locale.ROOT),
          new Failure(kind == Failure.Kind.NOT_FOUND ? 404 : 500, kind, "7f3a-91c2"));
    }
    return all;
  }

  private String text(String nl, String en) {
    return dutch ? nl : en;
  }

  private Speaker orla(@Nullable Mood mood) {
    String name = "Orla Vink";
    return new Speaker(
        name,
        text("directeur, rederij De Zeilsteen", "managing director, Lodestone Ferries"),
        Face.of(name, portraits + "orla.svg"),
        mood);
  }

  private Speaker tijs() {
    String name = "Tijs Brand";
    return new Speaker(
        name, text("hoofd techniek", "head of engineering"), Face.of(name, null), null);
  }

  private Library library() {
    Library.Card played =
        card(
            "ferry",
            text("Het vlot van half negen", "The half past eight"),
            text(
                "Een rederij wil weten wat je kost. Over de storing in juli zegt niemand iets.",
                "A ferry company asks your price. Nobody mentions what broke down in July."),
            Face.of("Orla Vink", portraits + "orla.svg"),
            new Library.Own(3, 41.0, 66.4, null));
    Library.Card begun =
        card(
            "quiet",
            text("Na het voorstel werd het stil", "After the proposal it went quiet"),
            text(
                "Er komt een beleefd antwoord. Wat staat er niet in?",
                "A polite reply arrives. What does it not say?"),
            Face.of("Tijs Brand", null),
            new Library.Own(0, null, null, "p2"));
    Library.Card fresh =
        card(
            "list",
            text("Zes uur, zeven namen", "Six hours, seven names"),
            text("Wie krijgt deze week je tijd?", "Who gets your time this week?"),
            null,
            Library.Own.NOTHING);
    Library.Card once =
        card(
            "small",
            text("Een maat kleiner", "One size smaller"),
            text(
                "Op de laatste dag van het kwartaal wil iemand te veel kopen.",
                "On the last day of the quarter someone wants to buy too much."),
            Face.of("Nour El Amrani", null),
            new Library.Own(1, 0.0, 0.0, null));
    Library.Card waiting =
        card(
            "new",
            text("Pas gespeeld", "Just played"),
            "…",
            null,
            new Library.Own(2, null, null, null));
    return new Library(
        new Day(LocalDate.of(2026, 1, 14), true),
        new Library.Open("p2", text("De nieuwe vorkheftruck", "The new forklift"), language),
        List.of(played, begun, fresh, once, waiting),
        List.of(
            new Library.Broken(
                "harbour",
                true,
                "HW301",
                "scenarios/harbour/scenario.yaml",
                41,
                15,
                text(
                    "“recepton” is geen scène en geen einde.",
                    "“recepton” is neither a scene nor an ending."),
                text("Bedoel je “reception”?", "Did you mean “reception”?"),
                2),
            new Library.Broken(
                "empty",
                false,
                "HW001",
                "scenarios/empty/scenario.yaml",
                1,
                1,
                text("Het bestand is leeg.", "The file is empty."),
                "",
                0)));
  }

  private Library.Card card(
      String id, String title, String summary, @Nullable Face face, Library.Own own) {
    return new Library.Card(
        id,
        title,
        summary,
        language,
        12,
        2,
        id.equals("new")
            ? List.of()
            : List.of(text("Luisteren", "Listening"), text("Volgende stap", "Next step")),
        null,
        face,
        own);
  }

  private Briefing briefing(Library.Own own, boolean twoLanguages) {
    Briefing.Tongue english = new Briefing.Tongue("en", "English", !dutch);
    return new Briefing(
        "ferry",
        text("Het vlot van half negen", "The half past eight"),
        text(
            "Een rederij wil weten wat je kost. Over de storing in juli zegt niemand iets.",
            "A ferry company asks your price. Nobody mentions what broke down in July."),
        language,
        List.of(
            text(
                "Je verkoopt onderhoud aan havens en rederijen. Jullie rijden in deze streek nog"
                    + " geen nachtdienst; dat begint in januari.",
                "You sell maintenance to harbours and ferry companies. In this region you have no"
                    + " night service yet; it begins in January."),
            text(
                "Orla Vink belde zelf. Ze heeft drie kwartier en wil een prijs. Op haar site staat"
                    + " een excuus aan de forenzen, van vier maanden terug.",
                "Orla Vink called you herself. She has three quarters of an hour and wants a price."
                    + " On her site stands an apology to commuters, four months old."),
            text(
                "Je doel: weten wat er speelt, en niet weggaan zonder dat zij iets doet.",
                "Your purpose: to know what is going on, and not to leave before she has agreed to"
                    + " do something.")),
        twoLanguages ? List.of(orla(null), tijs()) : List.of(orla(null)),
        12,
        2,
        List.of(text("Luisteren", "Listening"), text("Volgende stap", "Next step")),
        twoLanguages
            ? List.of(new Briefing.Tongue("nl", "Nederlands", dutch), english)
            : List.of(english),
        own,
        null);
  }

  private List<Passage> past() {
    return List.of(
        Passage.told(
            Said.of(
                text(
                    "Haar kamer kijkt uit op de steiger. Beneden wacht een rij fietsers op een boot"
                        + " die er had moeten zijn.",
                    "Her room looks out on the landing. Below, a row of cyclists waits for a boat"
                        + " that should have been there."))),
        Passage.saidBy(
            orla(null),
            Said.of(
                text(
                    "Ik heb uw brochure gelezen, dat stuk kunnen we overslaan. Wat kost een jaar?",
                    "I have read your brochure, we can leave that part. What does a year cost?"))),
        Passage.saidByYou(
            text(
                "Dat zoek ik graag voor u uit. Wat maakte dat u juist nu belde?",
                "I will gladly work that out. What made you call just now?")));
  }

  private List<Passage> now(Speaker speaker, boolean flagged) {
    return List.of(
        Passage.saidBy(speaker, Said.of(text("Goede vraag.", "Good question."))),
        Passage.saidBy(
            speaker,
            new Said(
                text(
                    "In juli lag het vlot van half negen elf ochtenden stil.",
                    "In July the half past eight did not sail for eleven mornings."),
                1,
                false)),
        Passage.saidBy(
            speaker,
            new Said(text("Maar goed, dat is geweest.", "But well, that is over."), 2, flagged)),
        Passage.told(
            new Said(
                text(
                    "Ze schuift haar kopje precies in het midden van het schoteltje.",
                    "She moves her cup to the exact middle of its saucer."),
                3,
                false)),
        Passage.saidBy(
            speaker,
            new Said(
                text(
                    "Uw mensen komen ook ’s nachts, neem ik aan?",
                    "Your people come at night as well, I take it?"),
                4,
                false)));
  }

  private List<Option> options() {
    return List.of(
        new Option(
            "mornings",
            text(
                "Hoe ging zo’n ochtend, van het eerste telefoontje tot de laatste reiziger?",
                "How did such a morning go, from the first call to the last passenger?"),
            false),
        new Option(
            "day",
            text(
                "Overdag binnen vier uur. Over de nachten kom ik zo bij u terug.",
                "By day within four hours. I will come back to the nights in a moment."),
            false),
        new Option(
            "over",
            text(
                "U zegt dat het geweest is. Toch krijg ik de indruk dat het u nog bezighoudt.",
                "You say it is over. Still I have the impression that it is on your mind."),
            false),
        new Option(
            "walk",
            text(
                "Je stelt voor om samen naar de steiger te lopen en het vlot te bekijken.",
                "You suggest walking down to the landing together to have a look at the ferry."),
            true));
  }

  private Meter clock() {
    return new Meter(Meter.Kind.CLOCK, null, 14, 0, 45, "min");
  }

  private Conversation conversation(
      Medium medium,
      @Nullable Speaker speaker,
      boolean several,
      List<Meter> meters,
      List<Passage> past,
      List<Passage> now,
      Task task,
      @Nullable String hint,
      @Nullable Notice notice) {
    return new Conversation(
        "p1",
        "ferry",
        text("Het vlot van half negen", "The half past eight"),
        language,
        4,
        0,
        medium,
        text("Het eerste gesprek", "The first meeting"),
        speaker,
        several,
        meters,
        past,
        List.of(),
        medium,
        now,
        task,
        hint,
        notice);
  }

  private Conversation meeting(@Nullable Notice notice) {
    return conversation(
        Medium.MEETING,
        orla(Mood.TENSE),
        false,
        List.of(clock(), new Meter(Meter.Kind.METER, text("Vertrouwen", "Trust"), 4, 0, 10, null)),
        past(),
        now(orla(Mood.TENSE), true),
        new Choose(options(), false, ""),
        notice == null ? null : text("Wat zegt ze er niet bij?", "What does she leave out?"),
        notice);
  }

  /** Where an earlier one is gone on with. */
  private Conversation replayed() {
    Conversation meeting = meeting(null);
    return new Conversation(
        meeting.id(),
        meeting.scenario(),
        meeting.title(),
        meeting.textLanguage(),
        meeting.turn(),
        meeting.turn(),
        meeting.medium(),
        meeting.chapter(),
        meeting.speaker(),
        meeting.several(),
        meeting.meters(),
        meeting.past(),
        meeting.since(),
        meeting.sinceMedium(),
        meeting.now(),
        meeting.task(),
        meeting.hint(),
        meeting.notice());
  }

  private Conversation several() {
    return conversation(
        Medium.MEETING,
        tijs(),
        true,
        List.of(new Meter(Meter.Kind.METER, null, 4, 0, 10, null)),
        List.of(),
        List.of(
            Passage.saidBy(
                orla(null), new Said(text("Tijs rekent het na.", "Tijs will check it."), 1, false)),
            Passage.saidBy(
                tijs(),
                new Said(
                    text(
                        "Dat had ik al gedaan. Het klopt niet.",
                        "I already did. It does not add up."),
                    2,
                    false))),
        new Choose(options().subList(0, 2), false, ""),
        null,
        null);
  }

  private Conversation phone() {
    return conversation(
        Medium.PHONE,
        orla(Mood.WAITING),
        false,
        List.of(clock()),
        past(),
        now(orla(Mood.WAITING), false),
        new Choose(options(), false, ""),
        null,
        null);
  }

  private Conversation email() {
    return conversation(
        Medium.EMAIL,
        orla(null),
        false,
        List.of(
            new Meter(
                Meter.Kind.CLOCK,
                text("Sinds je voorstel", "Since your proposal"),
                16,
                0,
                45,
                text("dagen", "days"))),
        past(),
        List.of(
            Passage.told(
                new Said(
                    text("Donderdag, kwart voor vijf.", "Thursday, a quarter to five."), 1, false)),
            Passage.saidBy(
                orla(null),
                new Said(
                    text(
                        "Dank voor het voorstel. Het zag er verzorgd uit, en ik heb het aan twee"
                            + " collega’s gestuurd. Een van hen vroeg of het ook zonder de"
                            + " inspecties kan.",
                        "Thank you for the proposal. It looked well cared for, and I sent it to two"
                            + " colleagues. One of them asked whether it can be had without the"
                            + " inspections."),
                    2,
                    true)),
            Passage.saidBy(
                orla(null),
                new Said(
                    text(
                        "Na de zomer kijken we er met frisse blik naar.",
                        "After the summer we will look at it with fresh eyes."),
                    3,
                    false))),
        new Choose(options().subList(0, 3), false, ""),
        null,
        null);
  }

  private Conversation pick(@Nullable Notice notice) {
    boolean kept = notice != null;
    return conversation(
        Medium.DESK,
        null,
        false,
        List.of(new Meter(Meter.Kind.BUDGET, null, 6, 0, 40, text("uur", "hours"))),
        List.of(),
        List.of(
            Passage.told(
                new Said(
                    text(
                        "Maandag, tien over acht. Zes uren zijn deze week van jou.",
                        "Monday, ten past eight. Six hours of this week are yours."),
                    1,
                    false))),
        new Pick(
            text("Wie bel je deze week?", "Whom do you call this week?"),
            1,
            4,
            new Budget(6, text("uur", "hours")),
            List.of(
                new Item(
                    "bakery",
                    text("Bakkerij Halm", "Halm Bakery"),
                    text(
                        "Opent in maart een tweede oven. Vroeg naar levertijden.",
                        "Opens a second oven in March. Asked about delivery."),
                    2,
                    kept,
                    false),
                new Item(
                    "yard",
                    text("Werf Noorderhaak", "Noorderhaak Yard"),
                    text(
                        "De grootste omzet op je lijst. Wacht op een vergunning.",
                        "The largest turnover on your list. Waits for a permit."),
                    3,
                    kept,
                    false),
                new Item(
                    "hotel", text("Hotel Zes Linden", "Six Limes Hotel"), null, 2, kept, false),
                new Item(
                    "town",
                    text("Gemeente Westerwolde", "Town of Westerwold"),
                    text("De aanbesteding loopt tot juni.", "The tender runs until June."),
                    8,
                    false,
                    true))),
        null,
        notice);
  }

  private Conversation recall() {
    return conversation(
        Medium.DESK,
        null,
        false,
        List.of(),
        List.of(),
        List.of(
            Passage.told(
                Said.of(text("In de auto, voor je start.", "In the car, before you start it.")))),
        new Recall(
            text("Wat zei ze over juli?", "What did she say about July?"),
            List.of(
                new Statement(
                    "eleven",
                    text(
                        "Het vlot lag elf ochtenden stil.",
                        "The ferry lay still for eleven mornings."),
                    true),
                new Statement(
                    "price",
                    text("Haar huidige firma is te duur.", "Her present firm is too expensive."),
                    false))),
        null,
        null);
  }

  private Conversation reflect() {
    return conversation(
        Medium.DESK,
        null,
        false,
        List.of(),
        past(),
        List.of(Passage.told(Said.of(text("Het is stil in de auto.", "It is quiet in the car.")))),
        new Reflect(text("Waarom wil je deze opdracht?", "Why do you want this order?"), ""),
        null,
        new Notice(Notice.Reason.TOO_LONG, 1000));
  }

  private Conversation ownWords() {
    return conversation(
        Medium.MEETING,
        orla(Mood.OPEN),
        false,
        List.of(clock()),
        past(),
        now(orla(Mood.OPEN), false),
        new Choose(options(), true, ""),
        null,
        null);
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

  private Finish finish() {
    return new Finish(
        Outcome.ADVANCE,
        text(
            "Dinsdag, kwart over zes, bij de ochtendploeg",
            "Tuesday, a quarter past six, with the morning crew"),
        text(
            "Orla zet de afspraak zelf in haar agenda en vraagt haar hoofd techniek erbij.",
            "Orla puts it into her own calendar and asks her head of engineering to join."),
        text(
            "Het dagcontract is getekend. De nachten doet een ander, en daar is ze je dankbaar"
                + " voor.",
            "The day contract is signed. Someone else does the nights, and she is grateful to you"
                + " for it."),
        List.of(
            Passage.saidBy(
                orla(null),
                Said.of(
                    text("Dinsdag dan. Kwart over zes.", "Tuesday then. A quarter past six.")))),
        Face.of("Orla Vink", portraits + "orla.svg"));
  }

  private List<Moment> timeline(boolean worth) {
    Decision first =
        new Decision(
            1,
            past().subList(0, 2),
            List.of(
                new Taken(
                    Taken.Way.SAID,
                    text(
                        "Dat zoek ik graag voor u uit. Wat maakte dat u juist nu belde?",
                        "I will gladly work that out. What made you call just now?"))),
            List.of(Passage.saidBy(orla(null), Said.of(text("Goede vraag.", "Good question.")))),
            text("Eerst vragen waarom ze nu belt.", "Ask first why she is calling now."),
            text(
                "Ik reken het uit. Mag ik eerst weten wat er gebeurde?",
                "I will work it out. May I first know what happened?"),
            worth ? List.of(new Range(listening(), 25, 0)) : List.of(),
            List.of(
                new Shown(
                    listening(),
                    text("Vraag naar een probleem", "Asks about a problem"),
                    1,
                    text(
                        "Je belooft antwoord en vraagt eerst naar de aanleiding.",
                        "You promise an answer and ask first what led to the call."))),
            null,
            worth,
            text("Eindelijk iemand die dat vraagt.", "At last someone who asks that."));
    Decision second =
        new Decision(
            2,
            now(orla(null), false),
            List.of(
                new Taken(
                    Taken.Way.DONE,
                    text(
                        "Je zet de drie contracten naast elkaar.",
                        "You put the three contracts side by side."))),
            List.of(),
            "",
            null,
            worth
                ? List.of(
                    new Range(listening(), 35.3, 25.4),
                    new Range(nextStep(), 32.2, 24.3),
                    new Range(referral(), 60, 48))
                : List.of(),
            List.of(
                new Shown(
                    listening(),
                    text("Te vroeg advies", "Early advice"),
                    -1,
                    text(
                        "Ze heeft nog niet gezegd wat ze nodig heeft.",
                        "She has not yet said what she needs."))),
            worth
                ? new Strongest(
                    false,
                    List.of(
                        text(
                            "Wie werd er op zo’n ochtend als eerste gebeld?",
                            "Who was called first on such a morning?")))
                : null,
            false,
            null);
    Decision recalled =
        new Decision(
            3,
            List.of(
                Passage.told(
                    Said.of(
                        text("In de auto, voor je start.", "In the car, before you start it.")))),
            List.of(
                new Taken(
                    Taken.Way.RECALLED,
                    text(
                        "Het vlot lag elf ochtenden stil.",
                        "The ferry lay still for eleven mornings.")),
                new Taken(
                    Taken.Way.MISHEARD,
                    text("Haar firma is te duur.", "Her firm is too expensive.")),
                new Taken(
                    Taken.Way.OVERHEARD,
                    text("Ze wil ’s nachts hulp.", "She wants help at night."))),
            List.of(),
            "",
            null,
            worth ? List.of(new Range(listening(), 15, 10.2)) : List.of(),
            List.of(),
            null,
            false,
            null);
    Decision picked =
        new Decision(
            4,
            List.of(),
            List.of(
                new Taken(Taken.Way.PICKED, text("Bakkerij Halm", "Halm Bakery")),
                new Taken(Taken.Way.PICKED, text("Hotel Zes Linden", "Six Limes Hotel"))),
            List.of(),
            "",
            null,
            worth ? List.of(new Range(nextStep(), 40, 23.9)) : List.of(),
            List.of(),
            worth
                ? new Strongest(
                    true,
                    List.of(
                        text("Bakkerij Halm", "Halm Bakery"),
                        text("Werf Noorderhaak", "Noorderhaak Yard")))
                : null,
            false,
            null);
    Decision reflected =
        new Decision(
            5,
            List.of(),
            List.of(
                new Taken(
                    Taken.Way.REFLECTED,
                    text("Waarom wil je deze opdracht?", "Why do you want this order?"))),
            List.of(),
            text(
                "Omdat het past. En ook om het getal.",
                "Because it fits. And for the figure, too."),
            null,
            List.of(),
            List.of(),
            null,
            false,
            null);
    Decision nothing =
        new Decision(
            6, List.of(), List.of(), List.of(), "", null, List.of(), List.of(), null, false, null);
    return List.of(
        first,
        new Noticed(
            Noticed.Kind.CAUGHT,
            text("Maar goed, dat is geweest.", "But well, that is over."),
            text(
                "Ze zet iets weg wat haar nog bezighoudt.",
                "She puts away what is still on her mind."),
            worth ? List.of(new Range(listening(), 5, 0)) : List.of()),
        second,
        new Noticed(
            Noticed.Kind.MISSED,
            text(
                "Ze schuift haar kopje precies in het midden.",
                "She moves her cup to the exact middle."),
            text("Ze zoekt houvast.", "She looks for a hold."),
            worth ? List.of(new Range(listening(), 5, 5)) : List.of()),
        recalled,
        new Noticed(
            Noticed.Kind.FALSE_ALARM,
            text("Goede vraag.", "Good question."),
            "",
            worth ? List.of(new Range(listening(), 5, 5)) : List.of()),
        picked,
        reflected,
        nothing);
  }

  private List<Index> indices() {
    return List.of(
        new Index(
            listening(),
            text("Signalen opgemerkt", "Signals noticed"),
            text(
                "Van wat er op te merken viel, wat je markeerde.",
                "Of what there was to notice, what you marked."),
            "Drollinger, T., Comer, L. B. and Warrington, P. T. (2006). Development and validation of"
                + " the active empathetic listening scale. Psychology & Marketing, 23(2), 161-180.",
            2 / 3.0,
            0.7,
            false,
            false,
            false),
        new Index(
            listening(),
            text("Vragen voor het eerste advies", "Questions before the first advice"),
            text(
                "Wie drie keer vraagt, weet meestal waarover hij adviseert.",
                "Three questions in, one mostly knows what to advise on."),
            "Rackham, N. (1988). SPIN Selling. McGraw-Hill.",
            4.0,
            3,
            false,
            true,
            false),
        new Index(
            referral(),
            text("Zetten tot je het zei", "Moves until you said it"),
            text(
                "Hoe lang je wist dat het niet paste en het niet zei.",
                "How long you knew of the misfit and did not say so."),
            "Saxe and Weitz 1982",
            null,
            2,
            true,
            false,
            true));
  }

  private Debrief debrief() {
    return new Debrief(
        "p1",
        "ferry",
        text("Het vlot van half negen", "The half past eight"),
        language,
        null,
        new Day(LocalDate.of(2026, 11, 25), false),
        finish(),
        Scoring.READY,
        List.of(
            new Score(
                listening(),
                text(
                    "Horen wat gezegd wordt, en wat niet.",
                    "Hearing what is said, and what is not."),
                54.4,
                54.4,
                null),
            new Score(
                nextStep(),
                text(
                    "Eindigen met iets dat de klant doet.",
                    "Ending on something the customer does."),
                51.8,
                51.8,
                null),
            new Score(
                referral(),
                text("Eerlijk zijn over wat niet past.", "Being honest about what does not fit."),
                40,
                52,
                new Gate(text("Een misfit verzwegen", "Kept a misfit quiet"), 40, 2))),
        List.of(
            new Remark(
                false,
                1,
                List.of(
                    new Taken(
                        Taken.Way.SAID,
                        text(
                            "Dat reken ik graag uit. Wat maakte dat je nu belde?",
                            "Happy to work that out. What made you call now?"))),
                text("Vraag naar een probleem", "Asks about a problem"),
                text(
                    "Je belooft antwoord en vraagt eerst naar de aanleiding.",
                    "You promise an answer and ask first what led to the call."),
                null,
                List.of()),
            new Remark(
                false,
                4,
                List.of(),
                text("Kiest op bewijs", "Chooses on evidence"),
                text(
                    "Twee van wie je belde, hadden net een reden.",
                    "Two of those you called had just been given a reason."),
                null,
                List.of()),
            new Remark(
                true,
                2,
                List.of(
                    new Taken(
                        Taken.Way.DONE,
                        text(
                            "Je legt de prijslijst op tafel.",
                            "You put the price list on the table."))),
                text("Te vroeg advies", "Early advice"),
                text(
                    "Ze heeft nog niet gezegd wat ze nodig heeft.",
                    "She has not yet said what she needs."),
                new Strongest(
                    false,
                    List.of(
                        text(
                            "Wat zou het schelen als hij niet meer uitviel?",
                            "What would it be worth if it never failed again?"))),
                List.of(new Range(listening(), 35.3, 25.4), new Range(nextStep(), 32.2, 24.3)))),
        null,
        timeline(true),
        indices(),
        List.of(new Luck(nextStep(), 1), new Luck(listening(), -0.5)),
        text(
            "Wie een vraag beantwoordt, weet nog niet waarom ze gesteld werd.",
            "To answer a question is not yet to know why it was asked."),
        text("Eerst vragen, dan pas de prijs.", "Ask first, the price after that."));
  }

  private Debrief replay(Debrief.Replay replay) {
    Debrief debrief = debrief();
    return new Debrief(
        debrief.playthrough(),
        debrief.scenario(),
        debrief.title(),
        debrief.textLanguage(),
        replay,
        debrief.played(),
        debrief.ending(),
        debrief.scoring(),
        debrief.scores(),
        debrief.remarks(),
        debrief.overlooked(),
        debrief.timeline(),
        debrief.indices(),
        debrief.luck(),
        debrief.takeaway(),
        debrief.intention());
  }

  private Debrief clamped() {
    return new Debrief(
        "p1",
        "ferry",
        text("Het vlot van half negen", "The half past eight"),
        language,
        null,
        new Day(LocalDate.of(2026, 11, 25), false),
        new Finish(
            Outcome.NO_SALE,
            text("De deur", "The door"),
            text("Ze staat op.", "She gets up."),
            null,
            List.of(),
            null),
        Scoring.READY,
        List.of(
            new Score(listening(), "…", 0, -31.2, null),
            new Score(
                nextStep(),
                "…",
                100,
                100,
                new Gate(text("Een misfit verzwegen", "Kept a misfit quiet"), 100, 0))),
        List.of(),
        new Debrief.Overlooked(2, 1, "Maart.", text("Ze kijkt weg.", "She looks away.")),
        List.of(
            new Decision(
                1,
                past(),
                List.of(new Taken(Taken.Way.SAID, "…")),
                List.of(),
                "",
                null,
                List.of(new Range(listening(), 140, 131.2), new Range(nextStep(), 40, 0)),
                List.of(),
                null,
                false,
                null)),
        List.of(),
        List.of(),
        null,
        "");
  }

  private Debrief unscored(Scoring scoring) {
    return new Debrief(
        "p1",
        "ferry",
        text("Het vlot van half negen", "The half past eight"),
        language,
        null,
        new Day(LocalDate.of(2026, 11, 25), false),
        finish(),
        scoring,
        List.of(),
        List.of(),
        null,
        timeline(false),
        List.of(),
        List.of(),
        null,
        "");
  }
}
