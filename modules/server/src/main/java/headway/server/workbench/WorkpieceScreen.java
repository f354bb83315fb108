package headway.server.workbench;

import headway.analysis.PlayLength;
import headway.assessment.Skills;
import headway.scenario.Place;
import headway.scenario.Scenario;
import headway.scenario.diagnostic.Diagnostic;
import headway.server.library.Scenarios;
import headway.server.page.Debrief;
import headway.server.page.Health;
import headway.server.page.Panel;
import headway.server.page.Picture;
import headway.server.page.Workbench.States;
import headway.server.page.Workpiece;
import headway.server.page.Workpiece.Measure;
import headway.server.page.Workpiece.Share;
import headway.server.page.Workpiece.Stake;
import headway.server.practice.SkillWords;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills the page of one scenario. */
final class WorkpieceScreen {
  private final Scenarios.Entry entry;
  private final Scenarios.Playable playable;
  private final Scenario scenario;
  private final Manuscript manuscript;
  private final Skills skills;
  private final @Nullable Insight insight;

  /** The insight is null while it is not known. */
  WorkpieceScreen(
      Scenarios.Entry entry,
      Scenarios.Playable playable,
      Manuscript manuscript,
      Skills skills,
      @Nullable Insight insight) {
    this.entry = entry;
    this.playable = playable;
    this.scenario = playable.scenario();
    this.manuscript = manuscript;
    this.skills = skills;
    this.insight = insight;
  }

  /** Of a folder with nothing in it that could be played. */
  static Workpiece broken(Scenarios.Broken broken, String version) {
    return new Workpiece(
        broken.id(),
        broken.id(),
        "",
        Health.BROKEN,
        false,
        false,
        List.of(),
        new Cited(broken.files()).all(broken.faults()),
        0,
        0,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        false,
        null,
        version);
  }

  /** The picture is null where the map is too large to be drawn, or not drawn yet. */
  Workpiece with(@Nullable Picture map, Panel panel, String version) {
    List<Diagnostic> findings = WorkbenchScreen.found(entry, playable, insight);
    return new Workpiece(
        playable.id(),
        manuscript.words(scenario.title()),
        manuscript.language(),
        WorkbenchScreen.health(entry, insight),
        entry instanceof Scenarios.Playable,
        isOlder(entry),
        new Cited(playable.saved()).all(playable.faults()),
        new Cited(playable.files()).all(findings),
        scenario.minutes(),
        scenario.scenes().size(),
        insight == null ? null : new States(insight.states(), insight.complete()),
        typical(),
        manuscript.tongues(Manuscript.ADDRESS + playable.id()),
        measures(),
        shares(),
        insight == null ? List.of() : new BotRows(insight, skills).all(),
        stakes(),
        map,
        Drawings.isTooLarge(manuscript),
        panel,
        version);
  }

  /** Whether what can be played is not what was saved last. */
  private static boolean isOlder(Scenarios.Entry entry) {
    return entry instanceof Scenarios.Playable running && !running.faults().isEmpty();
  }

  private @Nullable Integer typical() {
    PlayLength length = insight == null ? null : insight.typical();
    return length == null ? null : length.moves();
  }

  private List<Measure> measures() {
    SkillWords words = new SkillWords(skills, manuscript.reader());
    return insight == null
        ? List.of()
        : insight.skills().stream()
            .map(
                reach ->
                    new Measure(
                        words.name(reach.skill()),
                        reach.worst(),
                        reach.random(),
                        reach.best(),
                        randomAt(reach)))
            .toList();
  }

  private static @Nullable Double randomAt(Insight.Reach reach) {
    Double worst = reach.worst();
    return worst == null ? null : 100 * (reach.random() - worst) / (reach.best() - worst);
  }

  private List<Share> shares() {
    return insight == null || insight.endings().isEmpty()
        ? List.of()
        : scenario.endings().stream()
            .map(
                ending ->
                    new Share(
                        manuscript.words(ending.title()),
                        manuscript.address(ending),
                        Debrief.Outcome.valueOf(ending.outcome().name()),
                        100 * insight.endings().getOrDefault(ending.id(), 0.0)))
            .sorted(Comparator.comparingDouble(Share::percent).reversed())
            .toList();
  }

  private List<Stake> stakes() {
    return insight == null || insight.skills().isEmpty()
        ? List.of()
        : insight.decisions().stream()
            .map(
                decision -> {
                  Place place = scenario.place(decision.scene()).orElseThrow();
                  return new Stake(
                      manuscript.name(place),
                      manuscript.address(place),
                      decision.stake(),
                      decision.reached());
                })
            .sorted(Comparator.comparingDouble(Stake::stake).reversed())
            .toList();
  }
}
