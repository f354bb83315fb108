package headway.server.workshop;

import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.page.Control;
import headway.server.practice.Stage;
import headway.workshop.Enacting;
import headway.workshop.Facilitation;
import headway.workshop.Name;
import headway.workshop.Operation;
import headway.workshop.Plan;
import headway.workshop.Refusal;
import headway.workshop.Staging;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Workshops as their trainer leads them. */
public final class FacilitationPages {
  private final TrainerRooms trainer;

  public FacilitationPages(TrainerRooms trainer) {
    this.trainer = trainer;
  }

  /** Does the next thing with the workshop. */
  public Reply step(Request request) {
    return trainer.inRoom(
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
    Instant at = trainer.rooms().instant();
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
              .flatMap(WholeNumber::read)
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
          new Enacting.Enact(trainer.customers().earshot(stage.scenario()).atFirst(), at);
    };
  }

  /** Calls a participant otherwise. */
  public Reply rename(Request request) {
    return trainer.inRoom(
        request,
        (room, stage) ->
            perform(
                request,
                room,
                stage,
                new Facilitation.Rename(
                    WholeNumber.read(request.parameter("number")).orElse(0),
                    request.form().first("name").orElse(""),
                    trainer.rooms().instant())));
  }

  /** Sends a participant away. */
  public Reply remove(Request request) {
    return trainer.inRoom(
        request,
        (room, stage) ->
            perform(
                request,
                room,
                stage,
                new Facilitation.Remove(
                    WholeNumber.read(request.parameter("number")).orElse(0),
                    trainer.rooms().instant())));
  }

  Reply perform(Request request, Room room, Stage stage, Operation operation) {
    return switch (room.perform(operation)) {
      case Answer.Done _ -> trainer.home(room);
      case Answer.Busy _ -> trainer.control(request, room, stage, 503, Control.Problem.BUSY);
      case Answer.Refused(Refusal.UnknownParticipant _, var _) -> Reply.notFound();
      case Answer.Refused(Refusal refusal, var _) ->
          trainer.control(request, room, stage, 409, problem(refusal));
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
}
