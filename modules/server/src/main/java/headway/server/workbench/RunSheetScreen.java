package headway.server.workbench;

import headway.analysis.SceneDecision;
import headway.assessment.Skills;
import headway.scenario.ChoiceScene;
import headway.scenario.Line;
import headway.scenario.Place;
import headway.scenario.Scenario;
import headway.scenario.Scene;
import headway.scenario.Signal;
import headway.server.page.Debrief;
import headway.server.page.Panel;
import headway.server.page.RunSheet;
import headway.server.page.RunSheet.Close;
import headway.server.page.RunSheet.Cue;
import headway.server.page.RunSheet.Offer;
import headway.server.page.RunSheet.Person;
import headway.server.page.RunSheet.Topic;
import headway.server.practice.SkillWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills the run sheet of a workshop. */
final class RunSheetScreen {
  private static final int MOST_TOPICS = 5;

  /** At stake must be at least this, in points of the score, where talking shall be worth it. */
  private static final double LEAST_STAKE = 1;

  private final Manuscript manuscript;
  private final Scenario scenario;
  private final Skills skills;
  private final @Nullable Insight insight;

  private RunSheetScreen(Manuscript manuscript, Skills skills, @Nullable Insight insight) {
    this.manuscript = manuscript;
    this.scenario = manuscript.scenario();
    this.skills = skills;
    this.insight = insight;
  }

  /** Without an insight nothing is told of minutes and decisions. */
  static RunSheet of(Manuscript manuscript, Skills skills, @Nullable Insight insight) {
    return new RunSheetScreen(manuscript, skills, insight).sheet();
  }

  private RunSheet sheet() {
    return new RunSheet(
        scenario.id(),
        manuscript.words(scenario.title()),
        manuscript.words(scenario.summary()),
        manuscript.language(),
        scenario.minutes(),
        scenario.level(),
        manuscript.tongues(Manuscript.ADDRESS + scenario.id() + "/run-sheet"),
        manuscript
            .words(scenario.briefing())
            .strip()
            .lines()
            .filter(line -> !line.isBlank())
            .toList(),
        scenario.cast().stream()
            .map(
                actor ->
                    new Person(
                        manuscript.words(actor.name()),
                        actor.role() == null ? "" : manuscript.words(actor.role())))
            .toList(),
        measured(),
        insight == null ? List.of() : new Timetable(manuscript, insight).chapters(),
        topics(),
        scenario.signals().stream().flatMap(signal -> cues(signal)).toList(),
        endings(),
        scenario.questions().stream().map(manuscript::words).toList(),
        scenario.takeaway() == null ? "" : manuscript.words(scenario.takeaway()),
        insight != null);
  }

  private List<String> measured() {
    SkillWords words = new SkillWords(skills, manuscript.reader());
    return insight == null
        ? List.of()
        : insight.skills().stream().map(reach -> words.name(reach.skill())).toList();
  }

  /** Those first whose stake, times how often one comes there, is highest. */
  private List<Topic> topics() {
    if (insight == null || insight.skills().isEmpty()) {
      return List.of();
    }
    List<SceneDecision> foremost =
        insight.decisions().stream()
            .filter(decision -> decision.stake() >= LEAST_STAKE)
            .filter(decision -> place(decision) instanceof ChoiceScene)
            .sorted(Comparator.comparingDouble(RunSheetScreen::weight).reversed())
            .limit(MOST_TOPICS)
            .toList();
    List<Topic> topics = new ArrayList<>();
    for (SceneDecision decision : foremost) {
      topics.add(topic(topics.size() + 1, (ChoiceScene) place(decision), decision, insight));
    }
    return topics;
  }

  private Place place(SceneDecision decision) {
    return scenario.place(decision.scene()).orElseThrow();
  }

  private static double weight(SceneDecision decision) {
    return decision.stake() * Math.min(1, decision.reached());
  }

  private Topic topic(int number, ChoiceScene scene, SceneDecision decision, Insight known) {
    List<Line> lines = scene.setting().lines();
    Line cue = lines.isEmpty() ? null : lines.getLast();
    List<Offer> offers = offers(scene, decision, known);
    return new Topic(
        number,
        scene.id(),
        manuscript.name(scene),
        scene.setting().chapter() == null ? "" : manuscript.words(scene.setting().chapter()),
        cue == null || cue.speaker() == null ? "" : manuscript.words(cue.speaker().name()),
        cue == null ? "" : manuscript.words(cue.text()),
        decision.stake(),
        100 * Math.min(1, decision.reached()),
        offers,
        scene.choices().size() - offers.size());
  }

  /** In file order: what is best stands anywhere. */
  private List<Offer> offers(ChoiceScene scene, SceneDecision decision, Insight known) {
    Options options = new Options(manuscript, skills, known, decision);
    double least = decision.options().values().stream().mapToDouble(known::loss).min().orElse(0);
    return scene.choices().stream()
        .filter(choice -> decision.options().containsKey(choice.id()))
        .map(
            choice -> {
              Panel.Option option = options.choice(choice);
              double cost = known.loss(decision.options().getOrDefault(choice.id(), Map.of()));
              return new Offer(
                  option.way(),
                  option.text(),
                  cost,
                  Math.round(cost - least) == 0,
                  option.shown().stream().map(Panel.Shown::name).distinct().toList(),
                  why(option));
            })
        .toList();
  }

  private static String why(Panel.Option option) {
    return option.shown().stream()
        .map(Panel.Shown::why)
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElse("");
  }

  /** Where a signal can be noticed. */
  private Stream<Cue> cues(Signal signal) {
    return scenario.scenes().stream()
        .flatMap(
            scene ->
                lines(scene)
                    .filter(line -> signal.equals(line.signal()))
                    .map(
                        line ->
                            new Cue(
                                manuscript.name(scene),
                                manuscript.words(line.text()),
                                manuscript.words(signal.text()))));
  }

  /** What is said in a scene and in reply to it. */
  private static Stream<Line> lines(Scene scene) {
    Stream<Line> replies =
        scene instanceof ChoiceScene choices
            ? choices.choices().stream().flatMap(choice -> choice.reply().stream())
            : Stream.empty();
    return Stream.concat(scene.setting().lines().stream(), replies);
  }

  private List<Close> endings() {
    return scenario.endings().stream()
        .map(
            ending ->
                new Close(
                    manuscript.words(ending.title()),
                    Debrief.Outcome.valueOf(ending.outcome().name()),
                    insight == null
                        ? -1
                        : 100 * insight.endings().getOrDefault(ending.id(), -0.01)))
        .toList();
  }
}
