package headway.store;

import headway.assessment.Assessment;
import headway.assessment.Assessment.DecisionScore;
import headway.assessment.Assessment.Gate;
import headway.assessment.Assessment.SkillScore;
import headway.assessment.Index;
import headway.assessment.Indicator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An assessment within its playthrough's document:
 *
 * <pre>{@code
 * {rules, skills: {id: {measured, raw, score, points, random, best, worst, luck, gate?, indices}},
 *  decisions: [{turn, stake: {skill: points}, loss: {skill: points},
 *               contribution: {skill: points}}]}
 * }</pre>
 *
 * <p>A gate keeps its indicator whole, so that it reads as it did when it was met.
 */
final class AssessmentMapping {
  private AssessmentMapping() {}

  static Document write(Assessment assessment) {
    return new Document("rules", assessment.rulesVersion())
        .append("skills", map(assessment.skills(), AssessmentMapping::write))
        .append(
            "decisions", assessment.decisions().stream().map(AssessmentMapping::write).toList());
  }

  private static Document write(SkillScore score) {
    return new Document("measured", score.measured())
        .append("raw", score.raw())
        .append("score", score.score())
        .append("points", score.points())
        .append("random", score.random())
        .append("best", score.best())
        .append("worst", score.worst())
        .append("luck", score.luck())
        .append("gate", write(score.gate()))
        .append("indices", score.indices().stream().map(AssessmentMapping::write).toList());
  }

  private static @Nullable Document write(@Nullable Gate gate) {
    return gate == null
        ? null
        : new Document("indicator", write(gate.indicator()))
            .append("cap", gate.cap())
            .append("turn", gate.turn());
  }

  private static Document write(Indicator indicator) {
    return new Document("skill", indicator.skill())
        .append("id", indicator.id())
        .append("points", indicator.points())
        .append("authored", indicator.authored())
        .append("cap", indicator.cap())
        .append("names", map(indicator.names(), name -> name))
        .append("meanings", map(indicator.meanings(), meaning -> meaning));
  }

  private static Document write(Index index) {
    return new Document("id", index.id())
        .append("value", index.value())
        .append("threshold", index.threshold())
        .append("atMost", index.atMost())
        .append("never", index.never());
  }

  private static Document write(DecisionScore decision) {
    return new Document("turn", decision.turn())
        .append("stake", map(decision.stake(), points -> points))
        .append("loss", map(decision.loss(), points -> points))
        .append("contribution", map(decision.contribution(), points -> points));
  }

  private static <T> Document map(Map<String, T> values, Function<T, Object> write) {
    Document document = new Document();
    values.forEach((key, value) -> document.append(key, write.apply(value)));
    return document;
  }

  static @Nullable Assessment read(@Nullable Document document) {
    if (document == null) {
      return null;
    }
    Map<String, SkillScore> skills = new LinkedHashMap<>();
    Document scores = document.get("skills", Document.class);
    scores
        .keySet()
        .forEach(skill -> skills.put(skill, skillScore(scores.get(skill, Document.class))));
    return new Assessment(
        document.getString("rules"),
        skills,
        list(document, "decisions", AssessmentMapping::decision));
  }

  private static SkillScore skillScore(Document document) {
    return new SkillScore(
        document.getBoolean("measured"),
        document.getDouble("raw"),
        document.getDouble("score"),
        document.getInteger("points"),
        document.getDouble("random"),
        document.getDouble("best"),
        document.getDouble("worst"),
        document.getDouble("luck"),
        gate(document.get("gate", Document.class)),
        list(document, "indices", AssessmentMapping::index));
  }

  private static @Nullable Gate gate(@Nullable Document document) {
    return document == null
        ? null
        : new Gate(
            indicator(document.get("indicator", Document.class)),
            document.getInteger("cap"),
            document.getInteger("turn"));
  }

  private static Indicator indicator(Document document) {
    return new Indicator(
        document.getString("skill"),
        document.getString("id"),
        document.getInteger("points"),
        document.getBoolean("authored"),
        document.getInteger("cap"),
        values(document, "names", String.class),
        values(document, "meanings", String.class));
  }

  private static Index index(Document document) {
    return new Index(
        document.getString("id"),
        document.getDouble("value"),
        document.getDouble("threshold"),
        document.getBoolean("atMost"),
        document.getBoolean("never"));
  }

  private static DecisionScore decision(Document document) {
    Map<String, Double> contribution = values(document, "contribution", Double.class);
    return new DecisionScore(
        document.getInteger("turn"),
        document.containsKey("stake")
            ? values(document, "stake", Double.class)
            : leastStake(contribution),
        values(document, "loss", Double.class),
        contribution);
  }

  /** An earlier version kept no stakes: what a decision cost is the least that can have been. */
  private static Map<String, Double> leastStake(Map<String, Double> contribution) {
    Map<String, Double> stake = new LinkedHashMap<>();
    contribution.forEach((skill, part) -> stake.put(skill, Math.abs(part)));
    return stake;
  }

  private static <T> Map<String, T> values(Document document, String key, Class<T> type) {
    Map<String, T> values = new LinkedHashMap<>();
    document.get(key, Document.class).forEach((id, value) -> values.put(id, type.cast(value)));
    return values;
  }

  private static <T> List<T> list(Document document, String key, Function<Document, T> read) {
    return document.getList(key, Document.class).stream().map(read).toList();
  }
}
