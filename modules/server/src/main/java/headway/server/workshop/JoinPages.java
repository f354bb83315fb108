package headway.server.workshop;

import headway.scenario.Scenario;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.library.Scenarios;
import headway.server.page.Door;
import headway.server.page.Door.Problem;
import headway.server.page.Frame;
import headway.server.page.Pages;
import headway.server.practice.Stage;
import headway.workshop.JoinCode;
import headway.workshop.Name;
import headway.workshop.Participation;
import headway.workshop.Phase;
import headway.workshop.Plan;
import headway.workshop.Refusal;
import headway.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** The door: where a code is typed, and a name. */
public final class JoinPages {
  private static final int LONGEST_SHOWN = 100;

  private final Pages pages;
  private final Scenarios scenarios;
  private final Doors doors;

  public JoinPages(Pages pages, Scenarios scenarios, Doors doors) {
    this.pages = pages;
    this.scenarios = scenarios;
    this.doors = doors;
  }

  /** Asks for a code, or leads to the library. */
  public Reply door(Request request) {
    return door(request, 200, "", null, null);
  }

  /** Where a reader belongs who comes back to an address that is only posted to. */
  public Reply home(Request request) {
    return new Reply.SeeOther("/");
  }

  /** Asks for a name; leads whoever has joined to where they are. */
  public Reply invitation(Request request) {
    String typed = request.parameter("code");
    return switch (doors.knock(request, typed)) {
      case Doors.Knock.Open(Room room) ->
          room.now().participant(request.person()).isPresent()
              ? new Reply.SeeOther(Doors.seat(room.kept().code()))
              : door(request, 200, room.kept().code().text(), room, closed(room.now()));
      case Doors.Knock.Unknown() ->
          door(request, 404, typed, null, new Problem(Problem.Kind.UNKNOWN_CODE, 0));
      case Doors.Knock.Wait(var time) -> tooMany(request, typed, time.plusSeconds(59).toMinutes());
    };
  }

  private static @Nullable Problem closed(Workshop workshop) {
    return workshop.phase().admits() ? null : notNow(workshop.phase());
  }

  private static Problem notNow(Phase phase) {
    return new Problem(phase == Phase.PLANNED ? Problem.Kind.NOT_OPEN : Problem.Kind.OVER, 0);
  }

  /** Joins with the code that was typed. */
  public Reply joinTyped(Request request) {
    return join(request, request.form().typed("code"));
  }

  /** Joins with the address's code. */
  public Reply join(Request request) {
    return join(request, request.parameter("code"));
  }

  private Reply join(Request request, String typed) {
    return switch (doors.knock(request, typed)) {
      case Doors.Knock.Open(Room room) -> join(request, room);
      case Doors.Knock.Unknown() ->
          door(request, 422, typed, null, new Problem(Problem.Kind.UNKNOWN_CODE, 0));
      case Doors.Knock.Wait(var time) -> tooMany(request, typed, time.plusSeconds(59).toMinutes());
    };
  }

  private Reply tooMany(Request request, String typed, long minutes) {
    return door(
        request, 429, typed, null, new Problem(Problem.Kind.TOO_MANY, Math.toIntExact(minutes)));
  }

  private Reply join(Request request, Room room) {
    Participation.Join join =
        new Participation.Join(
            request.person(), request.form().first("name").orElse(""), doors.rooms().instant());
    JoinCode code = room.kept().code();
    return switch (room.perform(join)) {
      case Answer.Done ignored -> new Reply.SeeOther(Doors.seat(code));
      case Answer.Busy() ->
          door(request, 503, code.text(), room, new Problem(Problem.Kind.BUSY, 0));
      case Answer.Refused(Refusal refusal, var _) ->
          door(request, 422, code.text(), room, problem(refusal));
    };
  }

  private static Problem problem(Refusal refusal) {
    return switch (refusal) {
      case Refusal.NotNow(Phase phase) -> notNow(phase);
      case Refusal.Full(int most) -> new Problem(Problem.Kind.FULL, most);
      case Refusal.Removed(int _) -> new Problem(Problem.Kind.REMOVED, 0);
      case Refusal.BadName(Name.Fault fault) ->
          new Problem(
              switch (fault) {
                case EMPTY -> Problem.Kind.NAME_EMPTY;
                case TOO_LONG -> Problem.Kind.NAME_TOO_LONG;
                case UNREADABLE -> Problem.Kind.NAME_UNREADABLE;
              },
              0);
      case Refusal.Paused _,
          Refusal.UnknownParticipant _,
          Refusal.TooLong _,
          Refusal.OtherPlay _,
          Refusal.OutOfOrder _,
          Refusal.NoVerdict _,
          Refusal.TooManyDays _,
          Refusal.OtherMode _,
          Refusal.Left _,
          Refusal.Together _,
          Refusal.Listening _ ->
          throw new IllegalStateException("Nobody who joins is refused so: " + refusal);
    };
  }

  private Reply door(
      Request request, int status, String code, @Nullable Room room, @Nullable Problem problem) {
    Door door =
        new Door(
            shown(code),
            room == null ? null : invitation(room, request.language()),
            shown(request.form().first("name").orElse("")),
            problem);
    Frame frame =
        new Frame(
            request.language(),
            room == null ? "/" : Doors.join(room.kept().code()),
            request.byTrainer());
    return new Reply.Html(status, pages.render(door, frame));
  }

  private static String shown(String typed) {
    return typed.length() <= LONGEST_SHOWN
        ? typed
        : typed.substring(0, typed.offsetByCodePoints(0, LONGEST_SHOWN / 2));
  }

  private Door.@Nullable Invitation invitation(Room room, String reader) {
    Plan plan = room.kept().plan();
    Scenario scenario = scenarios.edition(plan.hash()).orElse(null);
    if (scenario == null) {
      return null;
    }
    Stage stage = new Stage(scenario, reader, plan.language(), plan.parameters());
    return new Door.Invitation(
        stage.words(scenario.title()), stage.language(), plan.naming() == Plan.Naming.NAMED);
  }
}
