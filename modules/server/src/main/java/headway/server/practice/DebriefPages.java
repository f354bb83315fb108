package headway.server.practice;

import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.page.Frame;
import headway.server.page.Pages;
import java.util.Optional;

/** The debrief, and what someone writes down to try. */
public final class DebriefPages {
  private final Pages pages;
  private final Plays plays;
  private final Debriefs debriefs;

  public DebriefPages(Pages pages, Plays plays, Debriefs debriefs) {
    this.pages = pages;
    this.plays = plays;
    this.debriefs = debriefs;
  }

  /** What an ended play showed; one that goes on leads back to its conversation. */
  public Reply debrief(Request request) {
    Optional<Play> found = plays.find(request.person(), request.parameter("playthrough"));
    if (found.isEmpty()) {
      return Reply.notFound();
    }
    Play play = found.get();
    return play.playthrough().hasEnded()
        ? Reply.page(
            pages.render(
                debriefs.of(play, request.language()),
                new Frame(request.language(), ConversationPages.address(play), request.here())))
        : new Reply.SeeOther(ConversationPages.address(play));
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
    return new Reply.SeeOther(ConversationPages.address(found.get()) + "#intention");
  }
}
