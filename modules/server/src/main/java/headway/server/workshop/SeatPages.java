package headway.server.workshop;

import headway.analysis.Analysis;
import headway.assessment.Skills;
import headway.people.PersonId;
import headway.scenario.Scenario;
import headway.server.http.Exchange;
import headway.server.http.Feed;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.library.Scenarios;
import headway.server.page.CustomerSeat;
import headway.server.page.Frame;
import headway.server.page.Pages;
import headway.server.page.Seat;
import headway.server.page.View;
import headway.server.page.Vote;
import headway.server.practice.Stage;
import headway.store.PlaythroughId;
import headway.workshop.Course;
import headway.workshop.Decision;
import headway.workshop.Effect;
import headway.workshop.JoinCode;
import headway.workshop.Operation;
import headway.workshop.Participant;
import headway.workshop.Participation;
import headway.workshop.Performance;
import headway.workshop.Phase;
import headway.workshop.Plan;
import headway.workshop.Practice;
import headway.workshop.Refusal;
import headway.workshop.Workshop;
import headway.workshop.Workshop.Hold;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A workshop as a participant sees it. To anyone else it is the door. */
public final class SeatPages {
  /** More than any scene has on offer. */
  private static final int LONGEST_VOTE = 64;

  private final Pages pages;
  private final Scenarios scenarios;
  private final Doors doors;
  private final Attendances attendances;
  private final Resolves resolves;
  private final CustomerScreens customers;
  private final Function<Scenario, Optional<Analysis>> analyses;

  public SeatPages(
      Pages pages,
      Scenarios scenarios,
      Doors doors,
      Attendances attendances,
      Skills skills,
      Function<Scenario, Optional<Analysis>> analyses) {
    this.customers = new CustomerScreens(skills);
    this.analyses = analyses;
    this.pages = pages;
    this.scenarios = scenarios;
    this.doors = doors;
    this.attendances = attendances;
    this.resolves = new Resolves(attendances, doors.rooms());
  }

  /** Where the workshop is, and what there is to do. */
  public Reply seat(Request request) {
    return asParticipant(
        request, (room, participant) -> seat(request, room, participant, 200, null));
  }

  private Reply seat(
      Request request,
      Room room,
      Participant participant,
      int status,
      Vote.@Nullable Problem problem) {
    return seat(request, room, status, stage -> view(request, room, participant, stage, problem));
  }

  private Reply seat(Request request, Room room, int status, Function<Stage, View> view) {
    return stage(request, room)
        .<Reply>map(
            stage -> {
              String seat = Doors.seat(room.kept().code());
              return new Reply.Html(
                  status,
                  pages.render(
                      view.apply(stage),
                      new Frame(request.language(), seat, request.byTrainer(), seat + "/live")));
            })
        .orElseGet(() -> new Reply.Failed(422));
  }

  /** The page of someone who listens, with why what they told was not taken. */
  Reply listener(
      Request request,
      Room room,
      Participant participant,
      int status,
      CustomerSeat.Problem problem) {
    return seat(
        request,
        room,
        status,
        stage ->
            customer(request, room, participant, stage, problem)
                .orElseGet(() -> view(request, room, participant, stage, null)));
  }

  private Optional<View> customer(
      Request request,
      Room room,
      Participant participant,
      Stage stage,
      CustomerSeat.@Nullable Problem problem) {
    return customers
        .of(room, stage, request.language())
        .filter(_ -> participant.isHere())
        .map(
            screen ->
                screen.seat(
                    participant,
                    at(room.now(), participant),
                    resolves.of(room, participant),
                    problem,
                    state(room.now(), participant)));
  }

  private Optional<Stage> stage(Request request, Room room) {
    Plan plan = room.kept().plan();
    return scenarios
        .edition(plan.hash())
        .map(
            scenario ->
                new Stage(scenario, request.language(), plan.language(), plan.parameters()));
  }

  /** With whoever has joined; others are led to the door, which knows whether there is a room. */
  Reply asParticipant(Request request, BiFunction<Room, Participant, Reply> answer) {
    return JoinCode.read(request.parameter("code"))
        .flatMap(code -> doors.own(request, code))
        .flatMap(
            room ->
                room.now()
                    .participant(request.person())
                    .map(participant -> answer.apply(room, participant)))
        .orElseGet(() -> new Reply.SeeOther("/join/" + escaped(request.parameter("code"))));
  }

  private static String escaped(String code) {
    return Exchange.escaped(code);
  }

  private View view(
      Request request,
      Room room,
      Participant participant,
      Stage stage,
      Vote.@Nullable Problem problem) {
    Workshop workshop = room.now();
    Performance performance = workshop.performance();
    return performance == null || !participant.isHere()
        ? customer(request, room, participant, stage, null)
            .orElseGet(() -> view(room, workshop, participant, stage))
        : new TogetherScreen(
                room,
                workshop,
                performance,
                stage,
                analyses
                    .apply(stage.scenario())
                    .filter(Analysis::hasWorth)
                    .map(Merits::new)
                    .orElse(null))
            .vote(
                participant,
                at(workshop, participant),
                resolves.of(room, participant),
                problem,
                state(workshop, participant));
  }

  private Seat view(Room room, Workshop workshop, Participant participant, Stage stage) {
    Scenario scenario = stage.scenario();
    boolean briefed = workshop.phase().compareTo(Phase.BRIEFING) >= 0;
    Practice practice = workshop.practice();
    Course course = participant.course();
    Instant until =
        workshop.phase() == Phase.PRACTICE && practice != null && !practice.isPaused()
            ? practice.until()
            : null;
    return new Seat(
        room.kept().code().text(),
        stage.words(scenario.title()),
        stage.words(scenario.summary()),
        stage.language(),
        participant.name(),
        room.kept().plan().naming() == Plan.Naming.NAMED ? null : participant.pseudonym(),
        at(workshop, participant),
        briefed ? stage.words(scenario.briefing()).strip().lines().toList() : List.of(),
        briefed ? stage.cast() : List.of(),
        until,
        course == null ? null : "/playthroughs/" + course.playthrough(),
        course != null && course.ended(),
        resolves.of(room, participant),
        state(workshop, participant));
  }

  private Seat.Stage at(Workshop workshop, Participant participant) {
    return switch (participant.standing()) {
      case REMOVED -> Seat.Stage.REMOVED;
      case AWAY -> Seat.Stage.AWAY;
      case HERE ->
          switch (workshop.phase()) {
            case PLANNED, LOBBY -> Seat.Stage.LOBBY;
            case BRIEFING -> Seat.Stage.BRIEFING;
            case PRACTICE ->
                workshop.hold(doors.rooms().instant()) == Hold.PAUSED
                    ? Seat.Stage.PAUSED
                    : Seat.Stage.PRACTICE;
            case DEBRIEF -> Seat.Stage.DEBRIEF;
            case CLOSED -> Seat.Stage.CLOSED;
          };
    };
  }

  /** What a participant's page depends on; never shown. */
  private String state(Workshop workshop, Participant participant) {
    Practice practice = workshop.practice();
    return String.join(
        " ",
        at(workshop, participant).name(),
        practice == null ? "" : practice.until().toString(),
        TogetherScreen.state(workshop, participant),
        CustomerScreen.state(workshop),
        Integer.toHexString(participant.name().hashCode()));
  }

  /** What the page, and the page of the conversation, are told while they are looked at. */
  public Reply live(Request request) {
    return asParticipant(
        request, (room, participant) -> new Reply.Live(new SeatFeed(room, participant)));
  }

  /** The state of the page, and whether everyone is at rest. */
  private final class SeatFeed implements Feed {
    private final Room room;
    private final int number;
    private final PersonId person;

    SeatFeed(Room room, Participant participant) {
      this.room = room;
      this.number = participant.number();
      this.person = participant.person();
    }

    /** Until somebody goes on with another device, or the workshop is erased. */
    @Override
    public boolean lasts() {
      return !room.isOver()
          && room.now()
              .participant(number)
              .filter(participant -> participant.person().equals(person))
              .isPresent();
    }

    @Override
    public Watch watch(Runnable news) {
      return room.watch(
          effect ->
              switch (effect) {
                case Effect.RoomChanged() -> true;
                case Effect.ParticipantChanged(int changed) -> changed == number;
                case Effect.BoardChanged() -> false;
              },
          news);
    }

    @Override
    public boolean mayTakeLong() {
      return false;
    }

    @Override
    public Map<String, String> now() {
      Workshop workshop = room.now();
      Map<String, String> now = new LinkedHashMap<>();
      workshop
          .participant(number)
          .ifPresent(participant -> now.put("state", state(workshop, participant)));
      now.put("hold", workshop.hold(doors.rooms().instant()).name().toLowerCase(Locale.ROOT));
      return now;
    }
  }

  /** Keeps what the reader will try. */
  public Reply intend(Request request) {
    return asParticipant(request, (room, participant) -> resolves.keep(request, room, participant));
  }

  /** Begins the reader's play, or leads to where it is. */
  public Reply begin(Request request) {
    return asParticipant(request, (room, participant) -> begin(request, room, participant));
  }

  private Reply begin(Request request, Room room, Participant participant) {
    String seat = Doors.seat(room.kept().code());
    Course course = participant.course();
    if (course != null) {
      return new Reply.SeeOther("/playthroughs/" + course.playthrough() + "#now");
    }
    Workshop workshop = room.now();
    Optional<Scenario> scenario = scenarios.edition(workshop.plan().hash());
    if (workshop.phase() != Phase.PRACTICE
        || workshop.hold(doors.rooms().instant()) != Hold.NONE
        || !participant.isHere()
        || scenario.isEmpty()) {
      return new Reply.SeeOther(seat);
    }
    return attendances.begin(room, participant, scenario.get()) instanceof Answer.Done
        ? new Reply.SeeOther(
            "/playthroughs/"
                + PlaythroughId.in(room.kept().id(), request.person(), participant.number()).text())
        : new Reply.SeeOther(seat);
  }

  /** Votes, where the room plays together. */
  public Reply vote(Request request) {
    return asParticipant(request, (room, participant) -> vote(request, room, participant));
  }

  private Reply vote(Request request, Room room, Participant participant) {
    int decision = number(request, "decision");
    List<String> taken = request.form().all("take");
    if (taken.size() > LONGEST_VOTE || !canBeTaken(request, room, decision, taken)) {
      return seat(request, room, participant, 409, Vote.Problem.NOT_OFFERED);
    }
    Operation vote =
        new Participation.Vote(
            participant.number(),
            decision,
            number(request, "round"),
            taken,
            doors.rooms().instant());
    return switch (room.perform(vote)) {
      case Answer.Done _ -> new Reply.SeeOther(Doors.seat(room.kept().code()) + "#vote");
      case Answer.Busy _ -> seat(request, room, participant, 503, Vote.Problem.BUSY);
      case Answer.Refused(Refusal refusal, var _) ->
          seat(request, room, participant, 409, problem(refusal));
    };
  }

  private static int number(Request request, String field) {
    return request.form().first(field).flatMap(WholeNumber::read).orElse(0);
  }

  /** Whether what was voted for can be done there; what was never there is refused as such. */
  private boolean canBeTaken(Request request, Room room, int number, List<String> taken) {
    Performance performance = room.now().performance();
    Optional<Decision> decision =
        performance == null ? Optional.empty() : performance.decision(number);
    return decision.isEmpty()
        || stage(request, room)
            .map(stage -> new Prompter(stage.scenario(), room.kept().plan()))
            .flatMap(prompter -> Prompter.way(prompter.at(decision.get().before()), taken))
            .isPresent();
  }

  private static Vote.Problem problem(Refusal refusal) {
    return switch (refusal) {
      case Refusal.Together.VoteClosed _ -> Vote.Problem.CLOSED;
      case Refusal.Together.NotOffered _ -> Vote.Problem.NOT_OFFERED;
      case Refusal.NotNow _,
          Refusal.Paused _,
          Refusal.UnknownParticipant _,
          Refusal.Removed _,
          Refusal.Full _,
          Refusal.BadName _,
          Refusal.TooLong _,
          Refusal.OtherPlay _,
          Refusal.OutOfOrder _,
          Refusal.NoVerdict _,
          Refusal.TooManyDays _,
          Refusal.OtherMode _,
          Refusal.Left _,
          Refusal.Together _,
          Refusal.Listening _ ->
          Vote.Problem.LATE;
    };
  }

  /** Leaves; the seat stays the reader's. */
  public Reply leave(Request request) {
    return stand(request, number -> new Participation.Leave(number, doors.rooms().instant()));
  }

  /** Comes back. */
  public Reply comeBack(Request request) {
    return stand(request, number -> new Participation.Return(number, doors.rooms().instant()));
  }

  private Reply stand(Request request, IntFunction<Operation> operation) {
    return asParticipant(
        request,
        (room, participant) ->
            switch (room.perform(operation.apply(participant.number()))) {
              case Answer.Done _, Answer.Refused _ ->
                  new Reply.SeeOther(Doors.seat(room.kept().code()));
              case Answer.Busy _ -> new Reply.Failed(503);
            });
  }

  /** Where a reader belongs who comes back to an address that is only posted to. */
  public Reply back(Request request) {
    return asParticipant(request, (room, _) -> new Reply.SeeOther(Doors.seat(room.kept().code())));
  }
}
