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

  public ComparisonPages(Pages pages, Plays plays, Debriefs debriefs) {
    this.pages = pages;
    this.plays = plays;
    this.debriefs = debriefs;
  }

  /**
   * Both, once both have ended; which one goes on, before that. A play that is no replay leads to
   * where it is; where the origin is gone there is nothing to compare with.
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
        .map(origin -> page(request, view(origin, replay, request.language())))
        .orElseGet(Reply::notFound);
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
    Stage stage = new Stage(open.playthrough().scenario(), language, open.languageFor(language));
    return new Uncompared(
        stage.words(stage.scenario().title()), stage.language(), open.id(), replayed);
  }

  private Reply page(Request request, View view) {
    return Reply.page(
        pages.render(view, new Frame(request.language(), request.path(), request.byTrainer())));
  }
}
