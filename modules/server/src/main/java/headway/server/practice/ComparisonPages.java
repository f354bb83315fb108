package headway.server.practice;

import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.page.Comparison;
import headway.server.page.Frame;
import headway.server.page.Pages;
import headway.server.page.Uncompared;
import headway.server.page.View;
import java.util.Map;
import java.util.Optional;

/** A replay beside the play that it was played again from. */
public final class ComparisonPages {
  private final Pages pages;
  private final Plays plays;
  private final Debriefs debriefs;
  private final Attendance attendance;

  public ComparisonPages(Pages pages, Plays plays, Debriefs debriefs, Attendance attendance) {
    this.pages = pages;
    this.plays = plays;
    this.debriefs = debriefs;
    this.attendance = attendance;
  }

  /**
   * Both, once both have ended; which one goes on, before that. A play that is no replay leads to
   * where it is; where the origin is gone there is nothing to compare with. Nothing is compared
   * that a workshop does not tell yet.
   */
  public Reply comparison(Request request) {
    Optional<Play> found = plays.find(request.person(), request.parameter("playthrough"));
    if (found.isEmpty()) {
      return Reply.notFound();
    }
    Play replay = found.get();
    if (replay.replayedFrom() == 0) {
      return new Reply.SeeOther(ConversationPages.address(replay));
    }
    return plays
        .origin(replay)
        .map(origin -> page(request, origin, replay))
        .orElseGet(Reply::notFound);
  }

  private Reply page(Request request, Play origin, Play replay) {
    if (!attendance.tells(origin.kept())) {
      return new Reply.SeeOther(attendance.seat(origin.kept()));
    }
    return Reply.page(
        pages.render(
            view(origin, replay, request.language()),
            new Frame(request.language(), request.path(), request.byTrainer())));
  }

  private View view(Play origin, Play replay, String language) {
    if (!replay.playthrough().hasEnded()) {
      return uncompared(replay, true, language);
    }
    return origin.playthrough().hasEnded()
        ? comparison(origin, replay, language)
        : uncompared(origin, false, language);
  }

  private Comparison comparison(Play origin, Play replay, String language) {
    return ComparisonScreen.of(
        origin,
        debriefs.of(origin, language, Map.of()),
        replay,
        debriefs.of(replay, language, Map.of()),
        debriefs.isByRulesOfNow(origin) && debriefs.isByRulesOfNow(replay),
        plays.calendar());
  }

  private static Uncompared uncompared(Play open, boolean replayed, String language) {
    Stage stage = open.stage(language);
    return new Uncompared(
        stage.words(stage.scenario().title()), stage.language(), open.id(), replayed);
  }
}
