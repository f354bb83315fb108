package headway.server.practice;

import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.page.Debrief;
import headway.server.page.Frame;
import headway.server.page.Pages;
import headway.server.paper.Press;
import headway.server.paper.Printing;
import java.util.Optional;

/** The debrief, and what someone writes down to try. */
public final class DebriefPages {
  private final Pages pages;
  private final Plays plays;
  private final Debriefs debriefs;
  private final Press press;
  private final Attendance attendance;

  public DebriefPages(
      Pages pages, Plays plays, Debriefs debriefs, Press press, Attendance attendance) {
    this.pages = pages;
    this.plays = plays;
    this.debriefs = debriefs;
    this.press = press;
    this.attendance = attendance;
  }

  /** What an ended play showed; one that goes on leads back to its conversation. */
  public Reply debrief(Request request) {
    Optional<Play> found = plays.find(request.person(), request.parameter("playthrough"));
    if (found.isEmpty()) {
      return Reply.notFound();
    }
    Play play = found.get();
    if (play.playthrough().hasEnded() && !attendance.tells(play.kept())) {
      return new Reply.SeeOther(attendance.seat(play.kept()));
    }
    if (!play.playthrough().hasEnded()) {
      return new Reply.SeeOther(ConversationPages.address(play));
    }
    Debrief debrief = debriefs.of(play, request.language(), attendance.verdicts(play.kept()));
    attendance.opened(play.kept());
    return Reply.page(pages.render(debrief, frame(play, request)));
  }

  private static Frame frame(Play play, Request request) {
    return new Frame(request.language(), ConversationPages.address(play), request.byTrainer());
  }

  /** The same as a PDF. While its scores follow it leads back to the page, which tells so. */
  public Reply paper(Request request) {
    Optional<Play> found = plays.find(request.person(), request.parameter("playthrough"));
    if (found.isEmpty()) {
      return Reply.notFound();
    }
    Play play = found.get();
    if (!play.playthrough().hasEnded() || !attendance.tells(play.kept())) {
      return new Reply.SeeOther(ConversationPages.address(play));
    }
    Debrief debrief = debriefs.of(play, request.language(), attendance.verdicts(play.kept()));
    if (debrief.scoring() == Debrief.Scoring.FOLLOWS) {
      return new Reply.SeeOther(ConversationPages.address(play));
    }
    return switch (press.print(request.person(), pages.paper(debrief, frame(play, request)))) {
      case Printing.Printed(byte[] pdf) ->
          new Reply.Download(pdf, "application/pdf", debrief.scenario() + ".pdf");
      case Printing.Busy ignored -> new Reply.Failed(503);
    };
  }

  /** Keeps what someone will try. */
  public Reply intend(Request request) {
    Optional<Play> found = plays.find(request.person(), request.parameter("playthrough"));
    if (found.isEmpty()) {
      return Reply.notFound();
    }
    String intention = request.form().typed("intention");
    if (intention.length() > Plays.LONGEST_INTENTION) {
      return new Reply.Failed(413);
    }
    plays.intend(found.get(), intention);
    return new Reply.SeeOther(ConversationPages.address(found.get()) + "#intention-name");
  }
}
