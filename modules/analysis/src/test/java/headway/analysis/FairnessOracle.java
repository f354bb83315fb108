package headway.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.analysis.brute.Fraction;
import headway.analysis.brute.Graph;
import headway.analysis.brute.Graph.Node;
import headway.analysis.brute.Judge;
import headway.analysis.brute.Values;
import headway.scenario.ChoiceScene;
import headway.scenario.Place;
import headway.scenario.Scenario;
import headway.scenario.diagnostic.Diagnostic;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds bots, decisions, lengths and single plays against brute force. */
final class FairnessOracle {
  private static final double EXACT = 1e-7;
  private static final int LONG = 60;

  private final Scenario scenario;
  private final Analysis analysis;
  private final Judge judge;

  /** How many bots were held that may never end. */
  private int endless;

  private FairnessOracle(Scenario scenario, Graph graph, Values values, Analysis analysis) {
    this.scenario = scenario;
    this.analysis = analysis;
    judge = new Judge(graph, values);
  }

  /** Returns how many bots may never end. */
  static int hold(Scenario scenario, Graph graph, Values values, Analysis analysis) {
    FairnessOracle oracle = new FairnessOracle(scenario, graph, values, analysis);
    Set<Integer> measured = new HashSet<>();
    for (int skill = 0; skill < Scenarios.SKILLS.all().size(); skill++) {
      if (analysis.measures(skill)) {
        measured.add(skill);
      }
    }
    if (scenario.measures() == null) {
      assertEquals(oracle.judge.measured(), measured);
      oracle.bots();
      oracle.decisions();
      oracle.plays();
      oracle.remarks();
    }
    return oracle.endless;
  }

  private static String id(int skill) {
    return Scenarios.SKILLS.all().get(skill).data().id();
  }

  private void bots() {
    assertEquals(Bot.values().length * scenario.languages().size(), analysis.bots().size());
    for (BotScore score : analysis.bots()) {
      for (int skill : judge.measured()) {
        String what = score.bot().id() + " on " + id(skill);
        int language = scenario.languages().indexOf(score.language());
        Optional<Fraction> expected = judge.raw(score.bot().id(), language, skill);
        @Nullable Double raw = score.raw().get(id(skill));
        if (expected.isPresent()) {
          close(expected.get(), raw == null ? Double.NaN : raw, what);
        } else {
          assertNull(raw, what);
          endless++;
        }
      }
    }
  }

  private void decisions() {
    Map<Node, Fraction> visits = judge.visits();
    for (SceneDecision decision : analysis.decisions()) {
      Place place = scenario.place(decision.scene()).orElseThrow();
      Fraction reached =
          visits.entrySet().stream()
              .filter(each -> each.getKey().place() == place.index())
              .map(Map.Entry::getValue)
              .reduce(Fraction.ZERO, Fraction::plus);
      close(reached, decision.reached(), "coming to " + decision.scene());
      for (int skill : judge.measured()) {
        String what = " on " + id(skill) + " in " + decision.scene();
        close(
            judge.stake(place.index(), skill, visits),
            decision.stakes().getOrDefault(id(skill), Double.NaN),
            "stake" + what);
        if (place instanceof ChoiceScene) {
          Map<String, Fraction> losses = judge.losses(place.index(), skill, visits);
          assertEquals(losses.keySet(), decision.options().keySet());
          losses.forEach(
              (choice, loss) ->
                  close(
                      loss,
                      decision
                          .options()
                          .getOrDefault(choice, Map.of())
                          .getOrDefault(id(skill), -1.0),
                      "loss of " + choice + what));
        }
      }
    }
  }

  private void plays() {
    PlayLength length = analysis.typicalLength().orElseThrow();
    judge.median(LONG).ifPresent(median -> assertEquals(new PlayLength(median, false), length));
    if (judge.measured().isEmpty()) {
      assertTrue(analysis.bestPlay().isEmpty());
      return;
    }
    Optional<Fraction> mean = judge.bestMean();
    assertEquals(mean.isPresent(), analysis.bestPlay().isPresent());
    mean.ifPresent(
        expected ->
            close(expected, analysis.bestPlay().orElseThrow().mean(), "mean of the best play"));
    boolean remarked =
        analysis.findings().stream().anyMatch(each -> each.code() == AnalysisCode.NOT_ALL_AT_ONCE);
    assertEquals(judge.staysWithin(Fraction.of(1, 5)), !remarked, "a play with 80 on all");
  }

  private void remarks() {
    for (int skill : judge.measured()) {
      assertEquals(
          judge.isMuchByNoticing(skill),
          isRemarked(AnalysisCode.MUCH_BY_NOTICING, " of " + id(skill) + ","),
          "flags and recalls of " + id(skill));
      assertEquals(
          judge.scenesWithAStake(skill) < 3,
          isRemarked(AnalysisCode.FEW_DECISIONS, "a stake on " + id(skill) + ";"),
          "decisions on " + id(skill));
    }
    Set<String> told = new HashSet<>();
    for (Diagnostic each : analysis.findings()) {
      if (each.code() == AnalysisCode.GIVES_ITSELF_AWAY) {
        told.add(each.message().replaceFirst("The option `(\\S+)` in `(\\S+)` .*", "$1 in $2"));
      }
    }
    assertEquals(judge.giveThemselvesAway(scenario.languages().size()), told);
  }

  private boolean isRemarked(AnalysisCode code, String part) {
    return analysis.findings().stream()
        .anyMatch(each -> each.code() == code && each.message().contains(part));
  }

  private static void close(Fraction expected, double actual, String what) {
    double scale = Math.max(1, Math.abs(expected.value()));
    assertEquals(expected.value(), actual, EXACT * scale, what);
  }
}
