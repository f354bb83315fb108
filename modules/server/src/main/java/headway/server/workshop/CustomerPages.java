package headway.server.workshop;

import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.page.Control;
import headway.server.page.CustomerControl.Fault;
import headway.server.page.CustomerControl.WordsFault;
import headway.server.practice.Stage;
import headway.workshop.Cue;
import headway.workshop.Enacting;
import headway.workshop.Name;
import headway.workshop.Operation;
import headway.workshop.Participant;
import headway.workshop.Refusal;
import headway.workshop.RolePlay;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** What a trainer does who plays the customer. */
public final class CustomerPages {
  /** What was typed comes back to whoever typed it, but no book of it. */
  private static final int LONGEST_ECHO = 1_000;

  private static final String ANY = "any";

  private final TrainerRooms trainer;
  private final CustomerScreens screens;
  private final Rooms rooms;

  public CustomerPages(TrainerRooms trainer) {
    this.trainer = trainer;
    this.screens = trainer.customers();
    this.rooms = trainer.rooms();
  }

  /** What is asked for, or why it cannot be. */
  private sealed interface Asked {
    record Good(Operation operation) implements Asked {}

    record Bad(Fault fault) implements Asked {}
  }

  private interface Reading {
    Asked read(Room room, Stage stage, Instant at);
  }

  private Reply perform(Request request, Reading reading) {
    return trainer.inRoom(
        request,
        (room, stage) ->
            switch (reading.read(room, stage, rooms.instant())) {
              case Asked.Good(Operation operation) -> perform(request, room, stage, operation);
              case Asked.Bad(Fault fault) -> refused(request, room, stage, fault);
            });
  }

  private Reply perform(Request request, Room room, Stage stage, Operation operation) {
    return switch (room.perform(operation)) {
      case Answer.Done _ -> trainer.home(room);
      case Answer.Busy _ -> trainer.control(request, room, stage, 503, Control.Problem.BUSY);
      case Answer.Refused(Refusal.Listening.BadWords(Name.Fault fault), var _) ->
          page(request, room, stage, 422, null, about(fault));
      case Answer.Refused(Refusal refusal, var _) -> {
        Fault fault = fault(refusal);
        yield fault == null
            ? trainer.control(request, room, stage, 409, Control.Problem.NOT_NOW)
            : refused(request, room, stage, fault);
      }
    };
  }

  private Reply refused(Request request, Room room, Stage stage, Fault fault) {
    return page(request, room, stage, 409, fault, null);
  }

  private Reply page(
      Request request,
      Room room,
      Stage stage,
      int status,
      @Nullable Fault fault,
      @Nullable WordsFault words) {
    return screens
        .of(room, stage, request.language())
        .map(
            screen ->
                trainer.page(
                    request,
                    room,
                    status,
                    screen.control(
                        trainer.link(request, room),
                        trainer.rundown(room, stage, request),
                        null,
                        fault,
                        words,
                        typed(request))))
        .orElseGet(() -> trainer.control(request, room, stage, 409, Control.Problem.NOT_NOW));
  }

  private static String typed(Request request) {
    String words = request.form().first("words").orElse("");
    return words.length() <= LONGEST_ECHO
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST_ECHO / 2));
  }

  private static WordsFault about(Name.Fault fault) {
    return switch (fault) {
      case EMPTY -> WordsFault.EMPTY;
      case TOO_LONG -> WordsFault.TOO_LONG;
      case UNREADABLE -> WordsFault.UNREADABLE;
    };
  }

  /** Null where it is nothing that only a trainer who plays the customer comes across. */
  private static @Nullable Fault fault(Refusal refusal) {
    return switch (refusal) {
      case Refusal.Listening.NoSpeaker _ -> Fault.NO_SPEAKER;
      case Refusal.UnknownParticipant _, Refusal.Removed _, Refusal.Left _ -> Fault.SPEAKER_GONE;
      case Refusal.Listening.OtherExchange _, Refusal.Listening.UnknownExchange _ ->
          Fault.SAID_ALREADY;
      case Refusal.Listening.TooMany _ -> Fault.TOO_MANY;
      case Refusal.Listening _,
          Refusal.NotNow _,
          Refusal.Paused _,
          Refusal.Full _,
          Refusal.BadName _,
          Refusal.TooLong _,
          Refusal.OtherPlay _,
          Refusal.OutOfOrder _,
          Refusal.NoVerdict _,
          Refusal.TooManyDays _,
          Refusal.OtherMode _,
          Refusal.Together _ ->
          null;
    };
  }

  /** Says a line of the scenario, or the trainer's own words. */
  public Reply say(Request request) {
    return perform(
        request,
        (_, stage, at) -> {
          int exchange = number(request, "exchange");
          Optional<String> line = request.form().first("line");
          if (line.isEmpty()) {
            Cue typed = new Cue.Typed(request.form().first("words").orElse(""));
            return new Asked.Good(new Enacting.Say(exchange, typed, at));
          }
          return CustomerLines.find(stage.scenario(), line.get())
              .<Asked>map(spoken -> new Asked.Good(new Enacting.Say(exchange, spoken.cue(), at)))
              .orElse(new Asked.Bad(Fault.LINE_UNKNOWN));
        });
  }

  private static int number(Request request, String field) {
    return request.form().first(field).flatMap(WholeNumber::read).orElse(0);
  }

  /** Lets someone answer. */
  public Reply choose(Request request) {
    return perform(
        request,
        (room, _, at) ->
            speaker(request, room)
                .<Asked>map(speaker -> new Asked.Good(new Enacting.Choose(speaker, at)))
                .orElse(new Asked.Bad(Fault.SPEAKER_GONE)));
  }

  private Optional<Integer> speaker(Request request, Room room) {
    String asked = request.form().first("speaker").orElse("");
    return asked.equals(ANY) ? anyone(room) : WholeNumber.read(asked);
  }

  /** One by lot, of those who answered least and do not answer now. */
  private Optional<Integer> anyone(Room room) {
    RolePlay play = room.now().rolePlay();
    if (play == null) {
      return Optional.empty();
    }
    long seed = rooms.seed();
    return room.now().present().stream()
        .map(Participant::number)
        .filter(number -> number != play.speaker() || room.now().present().size() == 1)
        .min(
            Comparator.comparingLong((Integer number) -> answered(play, number))
                .thenComparingLong(number -> mixed(seed, number)));
  }

  private static long answered(RolePlay play, int number) {
    return play.exchanges().stream().filter(each -> each.speaker() == number).count();
  }

  private static long mixed(long seed, int number) {
    return new SplittableRandom(seed + number).nextLong();
  }

  /** Closes the listening. */
  public Reply close(Request request) {
    return perform(
        request,
        (_, _, at) -> new Asked.Good(new Enacting.CloseListening(number(request, "exchange"), at)));
  }

  /** Settles what the room listens for. */
  public Reply listen(Request request) {
    return perform(
        request,
        (_, stage, at) -> {
          List<String> asked = request.form().all("indicator");
          List<String> codes = screens.earshot(stage.scenario()).inOrder(new HashSet<>(asked));
          return codes.isEmpty()
              ? new Asked.Bad(Fault.NOTHING_TO_HEAR)
              : new Asked.Good(new Enacting.Enact(codes, at));
        });
  }
}
