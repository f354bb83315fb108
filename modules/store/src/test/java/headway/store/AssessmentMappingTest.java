package headway.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import headway.assessment.Assessment;
import headway.assessment.Assessment.DecisionScore;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class AssessmentMappingTest {
  @Test
  void whatADecisionCostIsTheStakeOfOneThatWasKeptWithoutIt() {
    Document kept = AssessmentMapping.write(Samples.assessment("rules 1"));
    kept.getList("decisions", Document.class).forEach(decision -> decision.remove("stake"));
    Assessment read = Objects.requireNonNull(AssessmentMapping.read(kept));
    assertEquals(
        List.of(Map.of("referral", 0.0), Map.of("referral", 24.6)),
        read.decisions().stream().map(DecisionScore::stake).toList());
    assertEquals(
        List.of(false, true),
        read.decisions().stream().map(decision -> decision.bearsOn("referral")).toList());
  }
}
