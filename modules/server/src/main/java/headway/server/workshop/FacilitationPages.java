package headway.server.workshop;

import headway.analysis.Analysis;
import headway.scenario.Scenario;
import headway.server.http.Feed;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.library.Scenarios;
import headway.server.page.Control;
import headway.server.page.Day;
import headway.server.page.Frame;
import headway.server.page.Pages;
import headway.server.page.Screen;
import headway.server.page.View;
import headway.server.page.Workshops;
import headway.server.practice.Plays;
import headway.server.practice.Stage;
import headway.workshop.Effect;
import headway.workshop.Facilitation;
import headway.workshop.Name;
import headway.workshop.Operation;
import headway.workshop.Plan;
import headway.workshop.Refusal;
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

  private final Pages pages;
  private final Scenarios scenarios;
  private final Doors doors;
  private final Plays plays;
  private final Stakes stakes;

  public FacilitationPages(
      Pages pages,
      Scenarios scenarios,
      Doors doors,
      Plays plays,
      Function<Scenario, Optional<Analysis>> analyses) {
    this.pages = pages;
    this.scenarios = scenarios;
    this.doors = doors;
    this.plays = plays;
    this.stakes = new Stakes(analyses);
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
    Workshops view = new Workshops(rows, offers(request), problem);
    return new Reply.Html(
        status, pages.render(view, new Frame(request.language(), ALL, request.byTrainer())));
  }

  private Optional<Stage> stage(Room room, String reader) {
    Plan plan = room.kept().plan();
    return scenarios
        .edition(plan.hash())
        .map(scenario -> new Stage(scenario, reader, plan.language()));
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
        room.now().present().size());
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
                  playable.id().equals(chosen));
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
                    doors.rooms().seed()));
    return new Reply.SeeOther(address(room));
  }

  private static Optional<Integer> number(String typed) {
    String figures = typed.strip();
    return figures.matches("\\d{1," + LONGEST_NUMBER + "}")
        ? Optional.of(Integer.valueOf(figures))
        : Optional.empty();
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

  private Reply inRoom(Request request, BiFunction<Room, Stage, Reply> answer) {
    return WorkshopId.parse(request.parameter("workshop"))
        .flatMap(doors.rooms()::find)
        .map(
            room ->
                stage(room, request.language())
                    .map(stage -> answer.apply(room, stage))
                    .orElseGet(() -> new Reply.Failed(422)))
        .orElseGet(Reply::notFound);
  }

  private Reply control(
      Request request, Room room, Stage stage, int status, Control.@Nullable Problem problem) {
    Control view = screenOf(room, stage).control(link(request, room), problem);
    return new Reply.Html(status, pages.render(view, frame(request, room, "")));
  }

  private ControlScreen screenOf(Room room, Stage stage) {
    return new ControlScreen(room, stage, stakes.of(stage.scenario()));
  }

  private String link(Request request, Room room) {
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
            Reply.page(
                pages.render(
                    screenOf(room, stage)
                        .screen(doors.doorway().typed(request), link(request, room)),
                    frame(request, room, "/screen"))));
  }

  /** What the trainer's page is told while it is looked at. */
  public Reply live(Request request) {
    return inRoom(
        request,
        (room, stage) ->
            live(
                room,
                () -> {
                  Control view = screenOf(room, stage).control(link(request, room), null);
                  return parts(
                      view,
                      frame(request, room, ""),
                      "control-status",
                      "control-steps",
                      "control-people",
                      "board-where",
                      "board-endings",
                      "board-split");
                }));
  }

  /** What the wall is told. */
  public Reply screenLive(Request request) {
    return inRoom(
        request,
        (room, stage) ->
            live(
                room,
                () -> {
                  Screen view =
                      screenOf(room, stage)
                          .screen(doors.doorway().typed(request), link(request, room));
                  Map<String, String> parts =
                      parts(
                          view,
                          frame(request, room, "/screen"),
                          "board-sub",
                          "board-where",
                          "board-endings",
                          "board-split");
                  parts.put("state", view.stage().name().toLowerCase(Locale.ROOT));
                  return parts;
                }));
  }

  private Map<String, String> parts(View view, Frame frame, String... names) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String name : names) {
      parts.put(name, pages.part(name, view, frame));
    }
    return parts;
  }

  private static Reply live(Room room, Supplier<Map<String, String>> parts) {
    return new Reply.Live(
        new Feed() {
          @Override
          public Watch watch(Runnable news) {
            return room.watch(effect -> effect instanceof Effect.BoardChanged, news);
          }

          @Override
          public Map<String, String> now() {
            return parts.get();
          }
        });
  }

  /** Does the next thing with the workshop. */
  public Reply step(Request request) {
    return inRoom(
        request,
        (room, stage) ->
            request
                .form()
                .first("step")
                .flatMap(step -> step(step, request))
                .map(operation -> perform(request, room, stage, operation))
                .orElseGet(() -> new Reply.Failed(400)));
  }

  private Optional<Operation> step(String step, Request request) {
    Instant at = doors.rooms().instant();
    return switch (step) {
      case "open" -> Optional.of(new Facilitation.Open(at));
      case "brief" -> Optional.of(new Facilitation.Brief(at));
      case "begin" -> Optional.of(new Facilitation.Begin(at));
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

  private Reply perform(Request request, Room room, Stage stage, Operation operation) {
    return switch (room.perform(operation)) {
      case Answer.Done _ -> new Reply.SeeOther(address(room));
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
          Refusal.Together _ ->
          Control.Problem.NOT_NOW;
    };
  }

  /** Where a trainer belongs who comes back to an address that is only posted to. */
  public Reply back(Request request) {
    return inRoom(request, (room, _) -> new Reply.SeeOther(address(room)));
  }
}
