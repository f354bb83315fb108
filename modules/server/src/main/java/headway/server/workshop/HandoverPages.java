package headway.server.workshop;

import headway.scenario.Scenario;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.library.Scenarios;
import headway.server.page.Frame;
import headway.server.page.Handover;
import headway.server.page.Pages;
import headway.server.page.TakeOver;
import headway.server.page.TakeOver.Problem;
import headway.server.practice.Plays;
import headway.server.practice.Stage;
import headway.workshop.Course;
import headway.workshop.JoinCode;
import headway.workshop.Participant;
import headway.workshop.Participant.Standing;
import headway.workshop.Participation;
import headway.workshop.Plan;
import headway.workshop.Workshop;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * From one device to another, within a workshop: the trainer asks for a code where somebody's
 * battery is dead, and whoever has it takes the participant's place and their play.
 */
public final class HandoverPages {
  private final Pages pages;
  private final Scenarios scenarios;
  private final Doors doors;
  private final Handovers handovers;
  private final Plays plays;

  public HandoverPages(
      Pages pages, Scenarios scenarios, Doors doors, Handovers handovers, Plays plays) {
    this.pages = pages;
    this.scenarios = scenarios;
    this.doors = doors;
    this.handovers = handovers;
    this.plays = plays;
  }

  /** A new code for a participant, shown this once. */
  public Reply draw(Request request) {
    return ofParticipant(
        request,
        (room, participant) -> {
          if (participant.standing() == Standing.REMOVED) {
            return new Reply.SeeOther(address(room));
          }
          Handovers.Drawn drawn =
              handovers.draw(new Handovers.Place(room.kept().id(), participant.number()));
          String link =
              doors.doorway().link(request, room.kept().code()) + "/" + drawn.code().text();
          Handover view =
              new Handover(
                  room.kept().id().text(),
                  participant.called(room.kept().plan().naming()),
                  link,
                  QrCode.of(link),
                  drawn.until());
          return Reply.page(pages.render(view, frame(request, address(room))));
        });
  }

  private Reply ofParticipant(Request request, BiFunction<Room, Participant, Reply> answer) {
    String number = request.parameter("number");
    return doors
        .rooms()
        .find(request.parameter("workshop"), request.signedIn().id())
        .filter(_ -> number.matches("\\d{1,6}"))
        .flatMap(
            room ->
                room.now()
                    .participant(Integer.parseInt(number))
                    .map(participant -> answer.apply(room, participant)))
        .orElseGet(Reply::notFound);
  }

  private static String address(Room room) {
    return "/trainer/workshops/" + room.kept().id().text();
  }

  private static Frame frame(Request request, String path) {
    return new Frame(request.language(), path, request.byTrainer());
  }

  /** Where a trainer belongs who comes back to an address that is only posted to. */
  public Reply back(Request request) {
    return ofParticipant(request, (room, _) -> new Reply.SeeOther(address(room)));
  }

  /** Asks whether to go on here. It takes nothing: what looks ahead at links must not use it up. */
  public Reply takeOver(Request request) {
    return atPlace(
        request,
        (room, participant) ->
            page(request, 200, room, participant.called(room.kept().plan().naming()), null));
  }

  /** With the participant whose place the code leads to. Whoever has the place is led to it. */
  private Reply atPlace(Request request, BiFunction<Room, Participant, Reply> answer) {
    Duration wait = doors.guesses().wait(request.machine());
    Optional<Room> room = JoinCode.read(request.parameter("code")).flatMap(doors.rooms()::find);
    Optional<Participant> reader = room.flatMap(each -> each.now().participant(request.person()));
    if (wait.isPositive() && reader.isEmpty()) {
      return page(request, 429, null, "", Problem.TOO_MANY);
    }
    Optional<Participant> owner = room.flatMap(each -> owner(each, request));
    if (owner.isPresent() || reader.isPresent()) {
      doors.guesses().takeBack(request.machine());
    }
    if (room.isEmpty()) {
      return page(request, 404, null, "", Problem.SPENT);
    }
    if (reader.isPresent()) {
      return owner.isEmpty() || owner.get().number() == reader.get().number()
          ? seat(request, room.get(), reader.get())
          : page(request, 409, room.get(), "", Problem.OTHER);
    }
    return owner.isEmpty()
        ? page(request, 404, room.get(), "", Problem.SPENT)
        : answer.apply(room.get(), owner.get());
  }

  private Optional<Participant> owner(Room room, Request request) {
    return JoinCode.read(request.parameter("handover"))
        .flatMap(handovers::find)
        .filter(place -> place.workshop().equals(room.kept().id()))
        .flatMap(place -> room.now().participant(place.participant()));
  }

  private Reply page(
      Request request, int status, @Nullable Room room, String called, @Nullable Problem problem) {
    Optional<Stage> stage = Optional.ofNullable(room).flatMap(each -> stage(each, request));
    TakeOver view =
        new TakeOver(
            room == null ? "" : room.kept().code().text(),
            JoinCode.read(request.parameter("handover")).map(JoinCode::text).orElse(""),
            stage.map(each -> each.words(each.scenario().title())).orElse(""),
            stage.map(Stage::language).orElse(request.language()),
            called,
            problem);
    return new Reply.Html(status, pages.render(view, frame(request, request.path())));
  }

  private Optional<Stage> stage(Room room, Request request) {
    Optional<Scenario> scenario = scenarios.edition(room.kept().plan().hash());
    Plan plan = room.kept().plan();
    return scenario.map(
        each -> new Stage(each, request.language(), plan.language(), plan.parameters()));
  }

  /** Goes on here. */
  public Reply take(Request request) {
    return atPlace(
        request,
        (room, owner) ->
            JoinCode.read(request.parameter("handover")).flatMap(handovers::take).isEmpty()
                ? page(request, 404, room, "", Problem.SPENT)
                : take(request, room, owner.number()));
  }

  /**
   * The place first, then the play: should the server die between the two, whoever follows the link
   * again is led to both.
   */
  private Reply take(Request request, Room room, int number) {
    Answer answer =
        room.perform(new Participation.Move(number, request.person(), doors.rooms().instant()));
    return answer instanceof Answer.Done(Workshop now)
        ? now.participant(request.person())
            .map(reader -> seat(request, room, reader))
            .orElseGet(Reply::notFound)
        : new Reply.Failed(503);
  }

  private Reply seat(Request request, Room room, Participant reader) {
    Course course = reader.course();
    if (course != null) {
      plays.hand(course.playthrough(), request.person());
    }
    return new Reply.SeeOther(Doors.seat(room.kept().code()));
  }
}
