package headway.server.practice;

import headway.play.Answer;
import headway.play.Refusal;
import headway.scenario.MoveScene;
import headway.scenario.PickScene;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.page.Conversation;
import headway.server.page.Frame;
import headway.server.page.Notice;
import headway.server.page.Pages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The conversation, and the moves made in it. */
public final class ConversationPages {
  private final Pages pages;
  private final Plays plays;
  private final Attendance attendance;

  public ConversationPages(Pages pages, Plays plays, Attendance attendance) {
    this.pages = pages;
    this.plays = plays;
    this.attendance = attendance;
  }

  /** Where the talk is now; its debrief once it has ended. */
  public Reply conversation(Request request) {
    return plays
        .find(request.person(), request.parameter("playthrough"))
        .map(play -> conversation(request, play))
        .orElseGet(Reply::notFound);
  }

  /** Who plays in a workshop that everyone is at rest in sees why, and what they were at. */
  private Reply conversation(Request request, Play play) {
    return switch (attendance.hold(play.kept())) {
      case NONE -> now(request, play, 200, null, null);
      case PAUSED -> now(request, play, 200, null, new Notice(Notice.Reason.PAUSED, 0));
      case WAITING, OVER -> new Reply.SeeOther(attendance.seat(play.kept()));
    };
  }

  /** Where a reader belongs who comes back to an address that is only posted to. */
  public Reply back(Request request) {
    return plays
        .find(request.person(), request.parameter("playthrough"))
        .<Reply>map(play -> new Reply.SeeOther(address(play)))
        .orElseGet(Reply::notFound);
  }

  /** Makes a move, once however often it is sent; what cannot be made changes nothing. */
  public Reply move(Request request) {
    Optional<Play> found = plays.find(request.person(), request.parameter("playthrough"));
    if (found.isEmpty()) {
      return Reply.notFound();
    }
    Play play = found.get();
    Optional<Integer> turn = MoveForm.turn(request.form());
    if (turn.isEmpty() || turn.get() < 1 || turn.get() > play.playthrough().turn()) {
      return conflict(request, play, null, Notice.Reason.UNREADABLE, 0);
    }
    if (!(play.playthrough().after(turn.get() - 1).place() instanceof MoveScene scene)) {
      return conflict(request, play, null, Notice.Reason.STALE, 0);
    }
    Optional<Answer> answer = MoveForm.answer(request.form(), scene);
    if (answer.isEmpty() || !MoveForm.isGiven(request.form())) {
      return conflict(request, play, answer.orElse(null), Notice.Reason.UNREADABLE, 0);
    }
    return switch (attendance.hold(play.kept())) {
      case NONE -> move(request, play, turn.get(), answer.get());
      case PAUSED -> conflict(request, play, answer.get(), Notice.Reason.PAUSED, 0);
      case WAITING, OVER -> new Reply.SeeOther(attendance.seat(play.kept()));
    };
  }

  private Reply move(Request request, Play play, int turn, Answer answer) {
    return switch (plays.move(play, turn, answer)) {
      case Plays.Result.Stands(Play after) -> {
        attendance.moved(after.kept(), after.playthrough());
        yield stands(request, after);
      }
      case Plays.Result.Stale(Play now) -> conflict(request, now, null, Notice.Reason.STALE, 0);
      case Plays.Result.Gone ignored -> Reply.notFound();
      case Plays.Result.Refused(Refusal refusal) -> refused(request, play, answer, refusal);
    };
  }

  private Reply stands(Request request, Play after) {
    return request.partial() && !after.playthrough().hasEnded()
        ? now(request, after, 200, null, null)
        : new Reply.SeeOther(address(after) + (after.playthrough().hasEnded() ? "" : "#now"));
  }

  private Reply refused(Request request, Play play, Answer answer, Refusal refusal) {
    return switch (refusal.reason()) {
      case ENDED, OTHER_KIND -> conflict(request, play, null, Notice.Reason.STALE, 0);
      case NOT_OFFERED -> conflict(request, play, answer, Notice.Reason.NOT_OFFERED, 0);
      case NO_SUCH_LINE, UNREADABLE -> conflict(request, play, null, Notice.Reason.UNREADABLE, 0);
      case TOO_FEW -> conflict(request, play, answer, Notice.Reason.TOO_FEW, figure(refusal));
      case TOO_MANY -> conflict(request, play, answer, Notice.Reason.TOO_MANY, figure(refusal));
      case OVER_BUDGET -> conflict(request, play, answer, Notice.Reason.OVER_BUDGET, budget(play));
      case TOO_LONG -> conflict(request, play, answer, Notice.Reason.TOO_LONG, figure(refusal));
    };
  }

  /** What there is to spend; the refusal itself says what was asked for. */
  private static int budget(Play play) {
    return play.playthrough().place() instanceof PickScene pick && pick.budget() != null
        ? play.playthrough().state().slots()[pick.budget().slot()]
        : 0;
  }

  private static int figure(Refusal refusal) {
    return refusal.detail().matches("\\d{1,9}") ? Integer.parseInt(refusal.detail()) : 0;
  }

  private Reply conflict(
      Request request, Play play, @Nullable Answer answer, Notice.Reason reason, int figure) {
    return now(request, play, 409, answer, new Notice(reason, figure));
  }

  private Reply now(
      Request request, Play play, int status, @Nullable Answer refused, @Nullable Notice notice) {
    if (!(play.playthrough().place() instanceof MoveScene scene)) {
      return new Reply.SeeOther(address(play));
    }
    Stage stage = play.stage(request.language());
    Conversation view = ConversationScreen.of(stage, play, scene, refused, notice);
    Frame frame =
        new Frame(
            request.language(), address(play), request.byTrainer(), attendance.live(play.kept()));
    return new Reply.Html(
        status, request.partial() ? pages.scene(view, frame) : pages.render(view, frame));
  }

  /**
   * Plays again from a decision, and leads to where that goes on, unless there are as many plays as
   * there may be. Not while others still play: it would tell what they are about to find out.
   */
  public Reply replay(Request request) {
    Optional<Play> found = plays.find(request.person(), request.parameter("playthrough"));
    if (found.isEmpty()) {
      return Reply.notFound();
    }
    if (!attendance.tells(found.get().kept())) {
      return new Reply.SeeOther(attendance.seat(found.get().kept()));
    }
    if (plays.isFull(request.person())) {
      return new Reply.Failed(429);
    }
    int made = found.get().playthrough().made();
    return request
        .form()
        .first("decision")
        .flatMap(MoveForm::number)
        .filter(decision -> decision >= 1 && decision <= made)
        .<Reply>map(
            decision ->
                plays
                    .replay(found.get(), decision)
                    .<Reply>map(replay -> new Reply.SeeOther("/playthroughs/" + replay + "#now"))
                    .orElseGet(Reply::notFound))
        .orElseGet(() -> new Reply.Failed(400));
  }

  /** Where a play is: in its conversation, or at its debrief. */
  static String address(Play play) {
    String conversation = "/playthroughs/" + play.id();
    return play.playthrough().hasEnded() ? conversation + "/debrief" : conversation;
  }
}
