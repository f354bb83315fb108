package headway.server.own;

import headway.assessment.Assessment;
import headway.assessment.Assessment.DecisionScore;
import headway.assessment.Assessment.Gate;
import headway.assessment.Assessment.SkillScore;
import headway.assessment.Index;
import headway.assessment.Indicator;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An assessment whole, as it is kept. */
final class AssessmentJson {
  private AssessmentJson() {}

  static JsonObject of(Assessment assessment) {
    JsonObject skills = new JsonObject();
    assessment.skills().forEach((skill, score) -> skills.put(skill, score(score)));
    return new JsonObject()
        .put("rules", assessment.rulesVersion())
        .put("skills", skills)
        .put("decisions", OwnData.array(assessment.decisions(), AssessmentJson::decision));
  }

  private static JsonObject score(SkillScore score) {
    return new JsonObject()
        .put("measured", score.measured())
        .put("raw", score.raw())
        .put("score", score.score())
        .put("points", score.points())
        .put("random", score.random())
        .put("best", score.best())
        .put("worst", score.worst())
        .put("luck", score.luck())
        .put("gate", gate(score.gate()))
        .put("indices", OwnData.array(score.indices(), AssessmentJson::index));
  }

  private static @Nullable JsonObject gate(@Nullable Gate gate) {
    return gate == null
        ? null
        : new JsonObject()
            .put("indicator", indicator(gate.indicator()))
            .put("cap", gate.cap())
            .put("turn", gate.turn());
  }

  private static JsonObject indicator(Indicator indicator) {
    return new JsonObject()
        .put("code", indicator.code())
        .put("points", indicator.points())
        .put("authored", indicator.authored())
        .put("cap", indicator.cap())
        .put("names", object(new TreeMap<>(indicator.names())))
        .put("meanings", object(new TreeMap<>(indicator.meanings())));
  }

  private static JsonObject index(Index index) {
    return new JsonObject()
        .put("id", index.id())
        .put("value", index.value())
        .put("threshold", index.threshold())
        .put("atMost", index.atMost())
        .put("never", index.never());
  }

  private static JsonObject decision(DecisionScore decision) {
    return new JsonObject()
        .put("turn", decision.turn())
        .put("stake", object(decision.stake()))
        .put("loss", object(decision.loss()))
        .put("contribution", object(decision.contribution()));
  }

  private static JsonObject object(Map<String, ?> values) {
    return new JsonObject(new LinkedHashMap<String, Object>(values));
  }
}
