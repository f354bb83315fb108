package headway.server.workshop;

import headway.analysis.Analysis;
import headway.assessment.Skills;
import headway.scenario.Scenario;
import headway.server.http.Form;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.library.Scenarios;
import headway.server.page.Control;
import headway.server.page.CustomerControl;
import headway.server.page.CustomerWall;
import headway.server.page.Day;
import headway.server.page.Direction;
import headway.server.page.Frame;
import headway.server.page.Pages;
import headway.server.page.Rundown;
import headway.server.page.View;
import headway.server.page.Wall;
import headway.server.page.Workshops;
import headway.server.practice.Plays;
import headway.server.practice.Stage;
import headway.server.workbench.RunSheets;
import headway.workshop.Effect;
import headway.workshop.Enacting;
import headway.workshop.Facilitation;
import headway.workshop.Name;
import headway.workshop.Operation;
import headway.workshop.Plan;
import headway.workshop.Refusal;
import headway.workshop.Staging;
import headway.workshop.Workshop;
import headway.workshop.WorkshopId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Workshops as their trainer makes and leads them, and what the projector shows. */
public final class FacilitationPages {
  private static final String ALL = "/trainer/workshops";
  private static final int LONGEST_NUMBER = 6;

  /** So long a practice takes where a trainer says nothing else. */
  private static final String USUAL_MINUTES = "20";

  private final Pages pages;
  private final Scenarios scenarios;
  private final Doors doors;
  private final Plays plays;
  private final CustomerScreens customers;
  private final Stakes stakes;
  private final Rundowns rundowns;
  private final Function<Scenario, Optional<Analysis>> analyses;

  public FacilitationPages(
      Pages pages,
      Scenarios scenarios,
      Doors doors,
      Plays plays,
      Skills skills,
      Function<Scenario, Optional<Analysis>> analyses,
      RunSheets sheets) {
    this.pages = pages;
    this.scenarios = scenarios;
    this.doors = doors;
    this.plays = plays;
    this.customers = new CustomerScreens(skills);
    this.stakes = new Stakes(analyses);
    this.analyses = analyses;
    this.rundowns = new Rundowns(sheets);
  }

  /** All workshops, and what the next is made with. */
  public Reply workshops(Request request) {
    return workshops(request, 200, null);
  }

  private Reply workshops(Request request, int status, Workshops.@Nullable Problem problem) {
    List<Workshops.Row> rows = new ArrayList<>();
    for (Room room : doors.rooms().all()) {
      stage(room, request.language()).ifPresent(stage -> rows.add(row(room, stage)));
    }
    Workshops view = new Workshops(rows, offers(request), settled(request), problem);
    return new Reply.Html(
        status, pages.render(view, new Frame(request.language(), ALL, request.byTrainer())));
  }

  private Optional<Stage> stage(Room room, String reader) {
    Plan plan = room.kept().plan();
    return scenarios
        .edition(plan.hash())
        .map(scenario -> new Stage(scenario, reader, plan.language(), plan.parameters()));
  }

  private Workshops.Row row(Room room, Stage stage) {
    LocalDate made = LocalDate.ofInstant(room.kept().made(), ZoneId.systemDefault());
    int thisYear = LocalDate.ofInstant(doors.rooms().instant(), ZoneId.systemDefault()).getYear();
    return new Workshops.Row(
        room.kept().id().text(),
        stage.words(stage.scenario().title()),
        stage.language(),
        room.kept().code().text(),
        new Day(made, made.getYear() == thisYear),
        ControlScreen.at(room.now()),
        room.now().present().size(),
        room.kept().plan().rehearsal());
  }

  private List<Workshops.Offer> offers(Request request) {
    String chosen =
        request.form().first("scenario").or(() -> request.query().first("scenario")).orElse("");
    return scenarios.playable().stream()
        .map(
            playable -> {
              Stage stage = new Stage(playable.scenario(), request.language());
              return new Workshops.Offer(
                  playable.id(),
                  stage.words(playable.scenario().title()),
                  stage.language(),
                  playable.scenario().minutes(),
                  playable.id().equals(chosen),
                  new OwnWords(request, playable.scenario()).asked(request.language()));
            })
        .toList();
  }

  /** Makes one. */
  public Reply make(Request request) {
    Optional<Scenarios.Playable> playable =
        request.form().first("scenario").flatMap(scenarios::playable);
    if (playable.isEmpty()) {
      return workshops(request, 422, Workshops.Problem.SCENARIO);
    }
    Optional<Integer> minutes =
        request
            .form()
            .first("minutes")
            .flatMap(FacilitationPages::number)
            .filter(given -> given >= 1 && given <= Plan.MOST_MINUTES);
    if (minutes.isEmpty()) {
      return workshops(request, 422, Workshops.Problem.MINUTES);
    }
    Scenario scenario = playable.get().scenario();
    OwnWords words = new OwnWords(request, scenario);
    if (!words.areGood()) {
      return workshops(request, 422, Workshops.Problem.WORDS);
    }
    plays.keepText(playable.get());
    Room room =
        doors
            .rooms()
            .make(
                new Plan(
                    scenario.id(),
                    scenario.hash(),
                    language(request, scenario),
                    request.form().first("named").isPresent()
                        ? Plan.Naming.NAMED
                        : Plan.Naming.PSEUDONYMOUS,
                    minutes.get(),
                    doors.rooms().seed(),
                    mode(request),
                    false,
                    words.replaced()));
    return new Reply.SeeOther(address(room));
  }

  /** Makes another workshop of the same plan, in which simulated participants take part. */
  public Reply rehearse(Request request) {
    return inRoom(
        request,
        (room, _) ->
            new Reply.SeeOther(
                address(doors.rooms().make(room.kept().plan().rehearsed(doors.rooms().seed())))));
  }

  static Optional<Integer> number(String typed) {
    String figures = typed.strip();
    return figures.matches("\\d{1," + LONGEST_NUMBER + "}")
        ? Optional.of(Integer.valueOf(figures))
        : Optional.empty();
  }

  private static Plan.Mode mode(Request request) {
    return switch (settled(request).mode()) {
      case EACH -> Plan.Mode.EACH_THEIR_OWN;
      case TOGETHER -> Plan.Mode.TOGETHER;
      case CUSTOMER -> Plan.Mode.TRAINER_PLAYS_CUSTOMER;
    };
  }

  /** What was filled in; where nothing was, what is proposed. */
  private static Workshops.Settled settled(Request request) {
    Form form = request.form();
    return new Workshops.Settled(
        form.first("language").orElse(request.language()),
        switch (form.first("mode").orElse("")) {
          case "together" -> Workshops.Mode.TOGETHER;
          case "customer" -> Workshops.Mode.CUSTOMER;
          default -> Workshops.Mode.EACH;
        },
        form.first("minutes")
            .filter(minutes -> minutes.length() <= LONGEST_NUMBER)
            .orElse(USUAL_MINUTES),
        form.first("named").isPresent());
  }

  /** What was asked for where the scenario has it; else what it was written in. */
  private static String language(Request request, Scenario scenario) {
    return request
        .form()
        .first("language")
        .filter(scenario.languages()::contains)
        .orElse(scenario.languages().getFirst());
  }

  private static String address(Room room) {
    return ALL + "/" + room.kept().id().text();
  }

  /** The trainer's own page. */
  public Reply control(Request request) {
    return inRoom(request, (room, stage) -> control(request, room, stage, 200, null));
  }

  Reply inRoom(Request request, BiFunction<Room, Stage, Reply> answer) {
    return WorkshopId.parse(request.parameter("workshop"))
        .flatMap(doors.rooms()::find)
        .map(
            room ->
                stage(room, request.language())
                    .map(stage -> answer.apply(room, stage))
                    .orElseGet(() -> new Reply.Failed(422)))
        .orElseGet(Reply::notFound);
  }

  Reply control(
      Request request, Room room, Stage stage, int status, Control.@Nullable Problem problem) {
    View view =
        together(room, stage)
            .<View>map(
                screen ->
                    screen.direction(link(request, room), rundown(room, stage, request), problem))
            .or(() -> customer(request, room, stage, problem))
            .orElseGet(
                () ->
                    screenOf(room, stage)
                        .control(link(request, room), rundown(room, stage, request), problem));
    return page(request, room, status, view);
  }

  /** A page in the place of the trainer's. */
  Reply page(Request request, Room room, int status, View view) {
    return new Reply.Html(status, pages.render(view, frame(request, room, "")));
  }

  private Optional<CustomerControl> customer(
      Request request, Room room, Stage stage, Control.@Nullable Problem problem) {
    return customers
        .of(room, stage, request.language())
        .map(
            screen ->
                screen.control(
                    link(request, room), rundown(room, stage, request), problem, null, null, ""));
  }

  Rundown rundown(Room room, Stage stage, Request request) {
    return rundowns.of(room.now(), stage, request.language());
  }

  CustomerScreens customers() {
    return customers;
  }

  /** Of a room that plays together and has begun. */
  private Optional<TogetherScreen> together(Room room, Stage stage) {
    Workshop workshop = room.now();
    return Optional.ofNullable(workshop.performance())
        .map(
            performance ->
                new TogetherScreen(
                    room, workshop, performance, stage, merits(stage.scenario()).orElse(null)));
  }

  private Optional<Merits> merits(Scenario scenario) {
    return analyses.apply(scenario).filter(Analysis::hasWorth).map(Merits::new);
  }

  private ControlScreen screenOf(Room room, Stage stage) {
    return new ControlScreen(room, stage, stakes.of(stage.scenario()));
  }

  String link(Request request, Room room) {
    return doors.doorway().link(request, room.kept().code());
  }

  private static Frame frame(Request request, Room room, String page) {
    return new Frame(
        request.language(),
        address(room) + page,
        request.byTrainer(),
        address(room) + page + "/live");
  }

  /** What the room sees on the wall. */
  public Reply screen(Request request) {
    return inRoom(
        request,
        (room, stage) ->
            Reply.page(pages.render(wall(request, room, stage), frame(request, room, "/screen"))));
  }

  private View wall(Request request, Room room, Stage stage) {
    String doorway = doors.doorway().typed(request);
    return together(room, stage)
        .<View>map(screen -> screen.wall(doorway))
        .or(() -> customers.of(room, stage, request.language()).map(screen -> screen.wall(doorway)))
        .orElseGet(() -> screenOf(room, stage).screen(doorway, link(request, room)));
  }

  /** What the trainer's page is told while it is looked at. */
  public Reply live(Request request) {
    return inRoom(
        request,
        (room, stage) ->
            live(
                room,
                List.of("control", request.language(), link(request, room), request.byTrainer()),
                () -> controlParts(request, room, stage)));
  }

  private Map<String, String> controlParts(Request request, Room room, Stage stage) {
    Frame frame = frame(request, room, "");
    Optional<TogetherScreen> together = together(room, stage);
    if (together.isPresent()) {
      Direction view =
          together.get().direction(link(request, room), rundown(room, stage, request), null);
      return parts(
          state(view.stage()),
          view,
          frame,
          "direction-status",
          "direction-count",
          "direction-desks",
          "direction-steps",
          "control-people",
          "rundown",
          "rundown-at");
    }
    Optional<CustomerControl> customer = customer(request, room, stage, null);
    if (customer.isPresent()) {
      return parts(
          customer.get().state(),
          customer.get(),
          frame,
          "customer-status",
          "customer-now",
          "customer-speaker",
          "customer-act",
          "control-people",
          "rundown",
          "rundown-at");
    }
    return parts(
        Control.WHILE_WAITING,
        screenOf(room, stage).control(link(request, room), rundown(room, stage, request), null),
        frame,
        "control-status",
        "control-steps",
        "control-people",
        "board-where",
        "board-endings",
        "board-split",
        "rundown",
        "rundown-at");
  }

  private static String state(Control.Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }

  /** What the wall is told. */
  public Reply screenLive(Request request) {
    return inRoom(
        request,
        (room, stage) ->
            live(
                room,
                List.of(
                    "screen",
                    request.language(),
                    link(request, room),
                    doors.doorway().typed(request),
                    request.byTrainer()),
                () -> wallParts(request, room, stage)));
  }

  private Map<String, String> wallParts(Request request, Room room, Stage stage) {
    Frame frame = frame(request, room, "/screen");
    View view = wall(request, room, stage);
    String state = state(ControlScreen.at(room.now()));
    if (view instanceof CustomerWall) {
      return parts(state, view, frame, "customer-sub", "customer-stage");
    }
    return view instanceof Wall
        ? parts(state, view, frame, "wall-sub", "wall-stage")
        : parts(state, view, frame, "board-sub", "board-where", "board-endings", "board-split");
  }

  /** A page whose state has become another is read anew; so that is told first. */
  private Map<String, String> parts(String state, View view, Frame frame, String... names) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("state", state);
    for (String name : names) {
      parts.put(name, pages.part(name, view, frame));
    }
    return parts;
  }

  /**
   * Tells whoever looks what changes.
   *
   * @param same what else it follows from than the room: those who agree in it are told the same
   */
  private static Reply live(Room room, List<Object> same, Supplier<Map<String, String>> parts) {
    return new Reply.Live(
        room.shared(
            same,
            () -> new SharedFeed(room, effect -> effect instanceof Effect.BoardChanged, parts)));
  }

  /** Does the next thing with the workshop. */
  public Reply step(Request request) {
    return inRoom(
        request,
        (room, stage) ->
            request
                .form()
                .first("step")
                .flatMap(step -> step(step, request, room, stage))
                .map(operation -> perform(request, room, stage, operation))
                .orElseGet(() -> new Reply.Failed(400)));
  }

  private Optional<Operation> step(String step, Request request, Room room, Stage stage) {
    Instant at = doors.rooms().instant();
    return switch (step) {
      case "open" -> Optional.of(new Facilitation.Open(at));
      case "brief" -> Optional.of(new Facilitation.Brief(at));
      case "begin" -> Optional.of(begin(room.kept().plan(), stage, at));
      case "pause" -> Optional.of(new Facilitation.Pause(at));
      case "resume" -> Optional.of(new Facilitation.Resume(at));
      case "extend" ->
          request
              .form()
              .first("minutes")
              .flatMap(FacilitationPages::number)
              .map(minutes -> new Facilitation.Extend(5, minutes, at));
      case "end" -> Optional.of(new Facilitation.End(at));
      case "close" -> Optional.of(new Facilitation.Close(at));
      default -> Optional.empty();
    };
  }

  private Operation begin(Plan plan, Stage stage, Instant at) {
    return switch (plan.mode()) {
      case EACH_THEIR_OWN -> new Facilitation.Begin(at);
      case TOGETHER ->
          new Staging.Raise(new Prompter(stage.scenario(), plan).at(List.of()).place().id(), at);
      case TRAINER_PLAYS_CUSTOMER ->
          new Enacting.Enact(customers.earshot(stage.scenario()).atFirst(), at);
    };
  }

  /** Calls a participant otherwise. */
  public Reply rename(Request request) {
    return inRoom(
        request,
        (room, stage) ->
            perform(
                request,
                room,
                stage,
                new Facilitation.Rename(
                    number(request.parameter("number")).orElse(0),
                    request.form().first("name").orElse(""),
                    doors.rooms().instant())));
  }

  /** Sends a participant away. */
  public Reply remove(Request request) {
    return inRoom(
        request,
        (room, stage) ->
            perform(
                request,
                room,
                stage,
                new Facilitation.Remove(
                    number(request.parameter("number")).orElse(0), doors.rooms().instant())));
  }

  Reply perform(Request request, Room room, Stage stage, Operation operation) {
    return switch (room.perform(operation)) {
      case Answer.Done _ -> home(room);
      case Answer.Busy _ -> control(request, room, stage, 503, Control.Problem.BUSY);
      case Answer.Refused(Refusal.UnknownParticipant _, var _) -> Reply.notFound();
      case Answer.Refused(Refusal refusal, var _) ->
          control(request, room, stage, 409, problem(refusal));
    };
  }

  private static Control.Problem problem(Refusal refusal) {
    return switch (refusal) {
      case Refusal.BadName(Name.Fault fault) ->
          switch (fault) {
            case EMPTY -> Control.Problem.NAME_EMPTY;
            case TOO_LONG -> Control.Problem.NAME_TOO_LONG;
            case UNREADABLE -> Control.Problem.NAME_UNREADABLE;
          };
      case Refusal.TooLong _ -> Control.Problem.TOO_LONG;
      case Refusal.Together.VoteOpen _ -> Control.Problem.VOTE_OPEN;
      case Refusal.NotNow _,
          Refusal.Paused _,
          Refusal.UnknownParticipant _,
          Refusal.Removed _,
          Refusal.Full _,
          Refusal.OtherPlay _,
          Refusal.OutOfOrder _,
          Refusal.NoVerdict _,
          Refusal.TooManyDays _,
          Refusal.OtherMode _,
          Refusal.Left _,
          Refusal.Together _,
          Refusal.Listening _ ->
          Control.Problem.NOT_NOW;
    };
  }

  Reply home(Room room) {
    return new Reply.SeeOther(address(room));
  }

  /** Where a trainer belongs who comes back to an address that is only posted to. */
  public Reply back(Request request) {
    return inRoom(request, (room, _) -> home(room));
  }
}
