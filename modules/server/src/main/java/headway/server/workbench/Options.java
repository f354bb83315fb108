package headway.server.workbench;

import headway.analysis.SceneDecision;
import headway.assessment.Evidence;
import headway.assessment.Indicator;
import headway.assessment.Skills;
import headway.scenario.BranchScene;
import headway.scenario.Choice;
import headway.scenario.Ending;
import headway.scenario.EvidenceRule;
import headway.scenario.Line;
import headway.scenario.PickItem;
import headway.scenario.Place;
import headway.scenario.Statement;
import headway.scenario.Way;
import headway.scenario.expression.Effects;
import headway.server.page.Panel;
import headway.server.page.Panel.Lead;
import headway.server.page.Panel.Loss;
import headway.server.page.Panel.Option;
import headway.server.page.Panel.Shown;
import headway.server.page.Panel.Uttered;
import headway.server.practice.SkillWords;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a scene offers, as its author wrote it. */
final class Options {
  /** Less than this is nothing. */
  private static final double NOTHING = 0.05;

  private final Manuscript manuscript;
  private final Skills skills;
  private final SkillWords words;
  private final @Nullable Insight insight;
  private final @Nullable SceneDecision decision;

  /**
   * @param insight null where nothing is known yet
   * @param decision of the scene; null where it is not known or there is none
   */
  Options(
      Manuscript manuscript,
      Skills skills,
      @Nullable Insight insight,
      @Nullable SceneDecision decision) {
    this.manuscript = manuscript;
    this.skills = skills;
    words = new SkillWords(skills, manuscript.reader());
    this.insight = insight;
    this.decision = decision;
  }

  Option choice(Choice choice) {
    List<Loss> losses = losses(choice.id());
    return new Option(
        choice.id(),
        choice.spoken() ? Option.Way.SAID : Option.Way.DONE,
        manuscript.words(choice.text()),
        null,
        manuscript.when(choice.when()),
        manuscript.once(choice.when()),
        null,
        null,
        shown(choice.evidence()),
        losses,
        isBest(losses),
        manuscript.wordsOrNull(choice.expert()),
        lines(choice.reply()),
        effects(choice.effects()),
        lead(choice.next()));
  }

  Option item(PickItem item) {
    return new Option(
        item.id(),
        Option.Way.ITEM,
        manuscript.words(item.text()),
        manuscript.wordsOrNull(item.detail()),
        manuscript.when(item.when()),
        manuscript.once(item.when()),
        null,
        item.cost() == 0 ? null : item.cost(),
        shown(item.evidence()),
        List.of(),
        false,
        null,
        List.of(),
        effects(item.effects()),
        null);
  }

  /** The condition is when it was said. */
  Option statement(Statement statement) {
    boolean open = !statement.said().reads().isEmpty();
    return bare(
        statement.id(),
        open ? Option.Way.STATEMENT : known(statement),
        manuscript.words(statement.text()),
        open ? manuscript.when(statement.said()) : "",
        null,
        null);
  }

  private Option.Way known(Statement statement) {
    return statement.said().holds(manuscript.scenario().startSlots())
        ? Option.Way.HEARD
        : Option.Way.UNHEARD;
  }

  /** What a recall or a reflection goes on with. */
  Option onward(String id, List<Line> reply, Effects effects, int next) {
    return new Option(
        id,
        Option.Way.ONWARD,
        "",
        null,
        "",
        false,
        null,
        null,
        List.of(),
        List.of(),
        false,
        null,
        lines(reply),
        effects(effects),
        lead(next));
  }

  Option way(BranchScene branch, Way way) {
    Long percent =
        branch.isChance() ? Math.round(100.0 * way.weight() / branch.totalWeight()) : null;
    return bare(
        branch.id(), Option.Way.ONWARD, "", manuscript.when(way.when()), percent, lead(way.next()));
  }

  private Option bare(
      String id,
      Option.Way way,
      String text,
      String when,
      @Nullable Long percent,
      @Nullable Lead leads) {
    return new Option(
        id, way, text, null, when, false, percent, null, List.of(), List.of(), false, null,
        List.of(), List.of(), leads);
  }

  List<Uttered> lines(List<Line> lines) {
    return lines.stream()
        .map(
            line ->
                new Uttered(
                    line.speaker() == null ? null : manuscript.words(line.speaker().name()),
                    manuscript.words(line.text()),
                    manuscript.when(line.when()),
                    line.signal() == null ? null : manuscript.words(line.signal().text()),
                    line.marks().stream()
                        .sorted()
                        .map(mark -> Panel.Mark.valueOf(mark.name()))
                        .toList()))
        .toList();
  }

  List<Shown> shown(List<EvidenceRule> rules) {
    return rules.stream().map(this::shown).toList();
  }

  private Shown shown(EvidenceRule rule) {
    Indicator indicator =
        skills
            .all()
            .get(skills.indexOf(rule.skill()))
            .data()
            .indicator(rule.indicator())
            .orElseThrow();
    return new Shown(
        words.name(rule.skill()),
        words.name(indicator),
        rule.points(),
        manuscript.wordsOrNull(rule.why()),
        manuscript.when(rule.when()));
  }

  /** What an ending shows by itself, or its author says of it. */
  Shown shown(Evidence evidence) {
    return new Shown(
        words.name(evidence.indicator().skill()),
        words.name(evidence.indicator()),
        evidence.points(),
        manuscript.wordsOrNull(evidence.why()),
        "");
  }

  /** By the move as in a play script. */
  List<Loss> losses(String move) {
    if (insight == null || decision == null) {
      return List.of();
    }
    Map<String, Double> points = decision.options().getOrDefault(move, Map.of());
    return insight.skills().stream()
        .filter(reach -> points.containsKey(reach.id()))
        .map(reach -> loss(reach, points.getOrDefault(reach.id(), 0.0)))
        .toList();
  }

  private Loss loss(Insight.Reach reach, double points) {
    double scored = reach.scored(points);
    return new Loss(words.name(reach.id()), scored, Math.round(scored) == 0);
  }

  static boolean isBest(List<Loss> losses) {
    return !losses.isEmpty() && losses.stream().allMatch(loss -> loss.points() < NOTHING);
  }

  private List<String> effects(Effects effects) {
    return effects.each().stream()
        .filter(effect -> !effect.source().isEmpty())
        .map(
            effect ->
                manuscript.scenario().variables().get(effect.slot()).name()
                    + " = "
                    + effect.source().strip())
        .toList();
  }

  Lead lead(int next) {
    Place place = manuscript.scenario().place(next);
    return new Lead(manuscript.name(place), manuscript.address(place), place instanceof Ending);
  }
}
