package headway.server.workbench;

import headway.analysis.AnalysisDesk;
import headway.assessment.Skills;
import headway.scenario.Place;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.library.Scenarios;
import headway.server.page.Frame;
import headway.server.page.Pages;
import headway.server.page.Panel;
import headway.server.page.View;
import headway.server.page.Workbench;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The workbench: all scenarios, one of them with its map and a scene beside it, its run sheet. */
public final class WorkbenchPages {
  private final Pages pages;
  private final Scenarios scenarios;
  private final Skills skills;
  private final Insights insights;
  private final Drawings drawings = new Drawings();

  /** A page waits for no analysis. */
  public WorkbenchPages(Pages pages, Scenarios scenarios, Skills skills, AnalysisDesk analyses) {
    this.pages = pages;
    this.scenarios = scenarios;
    this.skills = skills;
    insights = new Insights(skills, analyses);
  }

  /** The run sheets, for those who lead a workshop. */
  public RunSheets runSheets() {
    return new RunSheets(scenarios, skills, insights);
  }

  /** Every scenario and how it stands. */
  public Reply workbench(Request request) {
    String version = version();
    WorkbenchScreen screen = new WorkbenchScreen(skills, insights, request.language());
    return page(
        new Workbench(scenarios.all().stream().map(screen::row).toList(), version), request);
  }

  /** One scenario, its start beside the map. */
  public Reply workpiece(Request request) {
    Scenarios.Entry entry = entry(request);
    if (entry == null) {
      return Reply.notFound();
    }
    Scenarios.Playable shown = WorkbenchScreen.shown(entry);
    return switch (entry) {
      case Scenarios.Broken broken when shown == null ->
          page(WorkpieceScreen.broken(broken, version()), request);
      case Scenarios.Broken broken -> workpiece(broken, shown, start(shown), request);
      case Scenarios.Playable playable -> workpiece(playable, shown, start(shown), request);
    };
  }

  private Scenarios.@Nullable Entry entry(Request request) {
    return scenarios.find(request.parameter("scenario")).orElse(null);
  }

  private static Place start(Scenarios.Playable shown) {
    return shown.scenario().place(shown.scenario().start());
  }

  /** A scene or an ending beside the map; to a script what stands there and no more. */
  public Reply scene(Request request) {
    Scenarios.Entry entry = entry(request);
    Scenarios.Playable shown = entry == null ? null : WorkbenchScreen.shown(entry);
    if (entry == null || shown == null) {
      return Reply.notFound();
    }
    return shown
        .scenario()
        .place(request.parameter("scene"))
        .map(
            place ->
                request.partial()
                    ? panel(shown, place, request)
                    : workpiece(entry, shown, place, request))
        .orElseGet(Reply::notFound);
  }

  private Reply panel(Scenarios.Playable shown, Place place, Request request) {
    Insight insight = insights.of(shown).orElse(null);
    Panel panel = PanelScreen.of(manuscript(shown, insight, request), skills, insight, place);
    return Reply.page(pages.panel(panel, frame(request)));
  }

  private Reply workpiece(
      Scenarios.Entry entry, Scenarios.Playable shown, Place place, Request request) {
    String version = version();
    Insight insight = insights.of(shown).orElse(null);
    Manuscript manuscript = manuscript(shown, insight, request);
    return page(
        new WorkpieceScreen(entry, shown, manuscript, skills, insight)
            .with(
                drawings.of(manuscript, place.id()).orElse(null),
                PanelScreen.of(manuscript, skills, insight, place),
                version),
        request);
  }

  private static Manuscript manuscript(
      Scenarios.Playable playable, @Nullable Insight insight, Request request) {
    return new Manuscript(
        playable.scenario(),
        request.language(),
        request.query().first(Manuscript.IN).orElse(request.language()),
        insight == null ? Map.of() : insight.stakes());
  }

  /** What a trainer takes along; there is none of a scenario that cannot be played. */
  public Reply runSheet(Request request) {
    if (!(entry(request) instanceof Scenarios.Playable playable)) {
      return Reply.notFound();
    }
    Insight insight = insights.of(playable).orElse(null);
    return page(
        RunSheetScreen.of(manuscript(playable, insight, request), skills, insight), request);
  }

  /** Tells whether anything may have changed since a page was read; asked for every second. */
  public Reply version(Request request) {
    return Reply.page(version());
  }

  /**
   * Asked for before anything is read, so that what comes meanwhile is another version. Files are
   * told apart as they are held: what was read again is another version.
   */
  private String version() {
    int version = drawings.finished();
    for (Scenarios.Entry entry : scenarios.all()) {
      version =
          31 * version
              + switch (entry) {
                case Scenarios.Broken broken ->
                    System.identityHashCode(broken.files()) + known(broken.draft());
                case Scenarios.Playable playable ->
                    System.identityHashCode(playable.saved())
                        + 31 * playable.faults().size()
                        + known(playable)
                        + known(playable.draft());
              };
    }
    return Integer.toHexString(version);
  }

  private int known(Scenarios.@Nullable Playable shown) {
    return insights.of(shown).isPresent() ? 7 : 0;
  }

  private Reply page(View view, Request request) {
    return Reply.page(pages.render(view, frame(request)));
  }

  private static Frame frame(Request request) {
    return new Frame(request.language(), request.address(), request.byTrainer());
  }
}
