package headway.server.workshop;

import headway.play.Playthrough;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.page.Control;
import headway.server.practice.Stage;
import headway.workshop.Operation;
import headway.workshop.Staging;
import headway.workshop.Way;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a trainer does with a room that plays together. */
public final class TogetherPages {
  private final TrainerRooms trainer;
  private final FacilitationPages facilitation;
  private final Rooms rooms;

  public TogetherPages(TrainerRooms trainer, FacilitationPages facilitation) {
    this.trainer = trainer;
    this.facilitation = facilitation;
    this.rooms = trainer.rooms();
  }

  /** What is asked for, or why it cannot be. */
  private sealed interface Asked {
    record Good(Operation operation) implements Asked {}

    record Bad(Control.Problem problem) implements Asked {}
  }

  private interface Reading {
    Asked read(Room room, Stage stage, Instant at);
  }

  private Reply perform(Request request, Reading reading) {
    return trainer.inRoom(
        request,
        (room, stage) ->
            switch (reading.read(room, stage, rooms.instant())) {
              case Asked.Good(Operation operation) ->
                  facilitation.perform(request, room, stage, operation);
              case Asked.Bad(Control.Problem problem) ->
                  trainer.control(request, room, stage, 409, problem);
            });
  }

  /** Opens a vote, closes it, or shows what came of it. */
  public Reply vote(Request request) {
    return perform(
        request,
        (room, stage, at) -> {
          int decision = number(request, "decision");
          int round = number(request, "round");
          return switch (request.form().first("vote").orElse("")) {
            case "open" ->
                standing(room, stage, decision)
                    .flatMap(Prompter::offer)
                    .<Asked>map(
                        offer -> new Asked.Good(new Staging.OpenVote(decision, round, offer, at)))
                    .orElse(new Asked.Bad(Control.Problem.NOT_NOW));
            case "close" -> new Asked.Good(new Staging.CloseVote(decision, round, at));
            case "show" -> new Asked.Good(new Staging.ShowVotes(decision, round, at));
            default -> new Asked.Bad(Control.Problem.NOT_NOW);
          };
        });
  }

  private static int number(Request request, String field) {
    return request.form().first(field).flatMap(WholeNumber::read).orElse(0);
  }

  /** The play at a decision, whether the room is still there or not; empty where there is none. */
  private static Optional<Playthrough> standing(Room room, Stage stage, int number) {
    return Optional.ofNullable(room.now().performance())
        .flatMap(performance -> performance.decision(number))
        .map(decision -> new Prompter(stage.scenario(), room.kept().plan()).at(decision.before()));
  }

  /** Plays on, as the room chose or otherwise. */
  public Reply move(Request request) {
    return perform(
        request,
        (room, stage, at) -> {
          int decision = number(request, "decision");
          return way(room, stage, decision, request.form().all("take"))
              .<Asked>map(way -> new Asked.Good(new Staging.PlayOn(decision, way, at)))
              .orElse(new Asked.Bad(Control.Problem.NOT_OFFERED));
        });
  }

  private static Optional<Way> way(Room room, Stage stage, int decision, List<String> taken) {
    return standing(room, stage, decision).flatMap(there -> Prompter.way(there, taken));
  }

  /** Goes back to an earlier decision. */
  public Reply rewind(Request request) {
    return perform(
        request,
        (room, stage, at) ->
            new Asked.Good(
                new Staging.Rewind(number(request, "strand"), number(request, "decision"), at)));
  }

  /** Sends the two halves of the room two ways. */
  public Reply part(Request request) {
    return perform(
        request,
        (room, stage, at) -> {
          int decision = number(request, "decision");
          Optional<Way> first = way(room, stage, decision, request.form().all("first"));
          Optional<Way> second = way(room, stage, decision, request.form().all("second"));
          if (first.isEmpty() || second.isEmpty()) {
            return new Asked.Bad(Control.Problem.NOT_OFFERED);
          }
          return first.get().move().equals(second.get().move())
              ? new Asked.Bad(Control.Problem.ONE_WAY)
              : new Asked.Good(new Staging.PartWays(decision, first.get(), second.get(), at));
        });
  }

  /** Brings both halves together on the way of one of them. */
  public Reply reunite(Request request) {
    return perform(
        request,
        (room, stage, at) -> new Asked.Good(new Staging.Reunite(number(request, "strand"), at)));
  }
}
