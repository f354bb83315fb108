package headway.server.workshop;

import headway.people.PersonId;
import headway.play.Playthrough;
import headway.scenario.Scenario;
import headway.server.http.Exchange;
import headway.server.http.Feed;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.library.Scenarios;
import headway.server.page.Frame;
import headway.server.page.Pages;
import headway.server.page.Seat;
import headway.server.practice.Plays;
import headway.server.practice.Stage;
import headway.store.PlaythroughId;
import headway.workshop.Course;
import headway.workshop.Effect;
import headway.workshop.JoinCode;
import headway.workshop.Operation;
import headway.workshop.Participant;
import headway.workshop.Participation;
import headway.workshop.Phase;
import headway.workshop.Plan;
import headway.workshop.Practice;
import headway.workshop.Progress;
import headway.workshop.Workshop;
import headway.workshop.Workshop.Hold;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/** A workshop as a participant sees it. To anyone else it is the door. */
public final class SeatPages {
  private final Pages pages;
  private final Scenarios scenarios;
  private final Doors doors;
  private final Plays plays;

  public SeatPages(Pages pages, Scenarios scenarios, Doors doors, Plays plays) {
    this.pages = pages;
    this.scenarios = scenarios;
    this.doors = doors;
    this.plays = plays;
  }

  /** Where the workshop is, and what there is to do. */
  public Reply seat(Request request) {
    return asParticipant(
        request,
        (room, participant) -> {
          Plan plan = room.kept().plan();
          Optional<Scenario> scenario = scenarios.edition(plan.hash());
          if (scenario.isEmpty()) {
            return new Reply.Failed(422);
          }
          Stage stage = new Stage(scenario.get(), request.language(), plan.language());
          String seat = Doors.seat(room.kept().code());
          return Reply.page(
              pages.render(
                  view(room, participant, stage),
                  new Frame(request.language(), seat, request.byTrainer(), seat + "/live")));
        });
  }

  /** With whoever has joined; others are led to the door, which knows whether there is a room. */
  private Reply asParticipant(Request request, BiFunction<Room, Participant, Reply> answer) {
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

  private Seat view(Room room, Participant participant, Stage stage) {
    Workshop workshop = room.now();
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

    /** Until somebody goes on with another device. */
    @Override
    public boolean lasts() {
      return room.now().participant(person).isPresent();
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
    String playthrough =
        PlaythroughId.in(room.kept().id(), request.person(), participant.number()).text();
    Playthrough begun =
        plays.beginIn(
            room.kept().id(),
            request.person(),
            participant.number(),
            scenario.get(),
            workshop.plan().seed() + participant.number(),
            workshop.plan().language());
    Answer answer =
        room.perform(
            new Progress.Began(
                participant.number(),
                playthrough,
                begun.after(0).place().id(),
                doors.rooms().instant()));
    return answer instanceof Answer.Done
        ? new Reply.SeeOther("/playthroughs/" + playthrough)
        : new Reply.SeeOther(seat);
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
