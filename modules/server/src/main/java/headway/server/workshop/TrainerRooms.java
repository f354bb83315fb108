package headway.server.workshop;

import headway.analysis.Analysis;
import headway.assessment.Skills;
import headway.scenario.Scenario;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.library.Scenarios;
import headway.server.page.Control;
import headway.server.page.Frame;
import headway.server.page.Pages;
import headway.server.page.Rundown;
import headway.server.page.View;
import headway.server.practice.Stage;
import headway.server.workbench.RunSheets;
import headway.workshop.Plan;
import headway.workshop.Workshop;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rooms as their trainer has them: the page to lead one by, and its wall, as they now stand. */
public final class TrainerRooms {
  static final String ALL = "/trainer/workshops";

  private final Pages pages;
  private final Scenarios scenarios;
  private final Doors doors;
  private final CustomerScreens customers;
  private final Stakes stakes;
  private final Rundowns rundowns;
  private final Function<Scenario, Optional<Analysis>> analyses;

  public TrainerRooms(
      Pages pages,
      Scenarios scenarios,
      Doors doors,
      Skills skills,
      Function<Scenario, Optional<Analysis>> analyses,
      RunSheets sheets) {
    this.pages = pages;
    this.scenarios = scenarios;
    this.doors = doors;
    this.customers = new CustomerScreens(skills);
    this.stakes = new Stakes(analyses);
    this.analyses = analyses;
    this.rundowns = new Rundowns(sheets);
  }

  Rooms rooms() {
    return doors.rooms();
  }

  Reply inRoom(Request request, BiFunction<Room, Stage, Reply> answer) {
    return doors
        .rooms()
        .find(request.parameter("workshop"), request.signedIn().id())
        .map(
            room ->
                stage(room, request.language())
                    .map(stage -> answer.apply(room, stage))
                    .orElseGet(() -> new Reply.Failed(422)))
        .orElseGet(Reply::notFound);
  }

  Optional<Stage> stage(Room room, String reader) {
    Plan plan = room.kept().plan();
    return scenarios
        .edition(plan.hash())
        .map(scenario -> new Stage(scenario, reader, plan.language(), plan.parameters()));
  }

  /** The trainer's own page, with what went wrong where something did. */
  Reply control(
      Request request, Room room, Stage stage, int status, Control.@Nullable Problem problem) {
    return page(request, room, status, control(request, room, stage, problem));
  }

  View control(Request request, Room room, Stage stage, Control.@Nullable Problem problem) {
    String link = link(request, room);
    Rundown rundown = rundown(room, stage, request);
    return together(room, stage)
        .<View>map(screen -> screen.direction(link, rundown, problem))
        .or(
            () ->
                customers
                    .of(room, stage, request.language())
                    .map(screen -> screen.control(link, rundown, problem, null, null, "")))
        .orElseGet(() -> screenOf(room, stage).control(link, rundown, problem));
  }

  /** What the run sheet says, and where the workshop is in it. */
  Rundown rundown(Room room, Stage stage, Request request) {
    return rundowns.of(room.now(), stage, request.language());
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

  CustomerScreens customers() {
    return customers;
  }

  /** A page in the place of the trainer's. */
  Reply page(Request request, Room room, int status, View view) {
    return page(request, room, status, "", view);
  }

  /**
   * One beside it.
   *
   * @param address below the trainer's own
   */
  Reply page(Request request, Room room, int status, String address, View view) {
    return new Reply.Html(status, pages.render(view, frame(request, room, address)));
  }

  static Frame frame(Request request, Room room, String page) {
    return new Frame(
        request.language(),
        address(room) + page,
        request.byTrainer(),
        address(room) + page + "/live");
  }

  static String address(Room room) {
    return ALL + "/" + room.kept().id().text();
  }

  Reply home(Room room) {
    return new Reply.SeeOther(address(room));
  }

  /** What the room sees on the wall. */
  View wall(Request request, Room room, Stage stage) {
    String doorway = doorway(request);
    return together(room, stage)
        .<View>map(screen -> screen.wall(doorway))
        .or(() -> customers.of(room, stage, request.language()).map(screen -> screen.wall(doorway)))
        .orElseGet(() -> screenOf(room, stage).screen(doorway, link(request, room)));
  }

  /** What is typed to come to the door. */
  String doorway(Request request) {
    return doors.doorway().typed(request);
  }

  /** Where a trainer belongs who comes back to an address that is only posted to. */
  public Reply back(Request request) {
    return inRoom(request, (room, _) -> home(room));
  }
}
