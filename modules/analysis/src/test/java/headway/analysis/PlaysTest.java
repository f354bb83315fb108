package headway.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.assessment.Assessment;
import headway.assessment.Assessor;
import headway.play.Answer;
import headway.play.Chance;
import headway.play.Move;
import headway.play.Outcome;
import headway.play.Playthrough;
import headway.play.Rules;
import headway.scenario.Ending;
import headway.scenario.MoveScene;
import headway.scenario.PickScene;
import headway.scenario.Place;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scores promise: the random player has raw 0 on average, the best one 100 in every play. */
class PlaysTest {
  private static final Assessor ASSESSOR = new Assessor(Scenarios.SKILLS);

  private static Assessment assessed(Playthrough ended, Analysis analysis) {
    return ASSESSOR.assess(ASSESSOR.transcript(ended), analysis);
  }

  private static Playthrough moved(Playthrough play, Answer answer) {
    if (play.move(answer) instanceof Outcome.Moved(Playthrough after)) {
      return after;
    }
    throw new AssertionError(answer + " was refused in " + play.place().id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "left-to-chance",
        "chance-at-the-start",
        "clamped-trust",
        "hours-to-spend",
        "what-was-heard",
        "asked-once",
        "noticed",
        "dead-variables",
        "three-skills",
        "free-round",
        "plain-choices",
        "evidence-at-the-end"
      })
  void aRandomPlayerHasRawNothingOnAverage(String id) {
    Scenario scenario = Scenarios.named(id);
    Analysis analysis = Analysis.of(scenario, Scenarios.SKILLS);
    Random random = new Random(20_260_101);
    int plays = 10_000;
    int skills = Scenarios.SKILLS.all().size();
    double[] sum = new double[skills];
    double[] squares = new double[skills];
    for (int i = 0; i < plays; i++) {
      Assessment assessment = assessed(randomPlay(scenario, random, i), analysis);
      for (int skill = 0; skill < skills; skill++) {
        Double raw = raw(assessment, skill);
        sum[skill] += raw == null ? 0 : raw;
        squares[skill] += raw == null ? 0 : raw * raw;
      }
    }
    for (int skill = 0; skill < skills; skill++) {
      double mean = sum[skill] / plays;
      double error = Math.sqrt((squares[skill] / plays - mean * mean) / plays);
      assertTrue(Math.abs(mean) <= 4 * error + 1e-9, skill + ": " + mean + " ± " + error);
    }
  }

  private static @Nullable Double raw(Assessment assessment, int skill) {
    String id = Scenarios.SKILLS.all().get(skill).data().id();
    Assessment.SkillScore score = assessment.skills().get(id);
    return score == null ? null : score.raw();
  }

  private static Playthrough randomPlay(Scenario scenario, Random random, long seed) {
    Playthrough play = Playthrough.begin(scenario, seed);
    while (!play.hasEnded()) {
      play = moved(play, Answer.of(randomMove(play, random)));
    }
    return play;
  }

  private static Move randomMove(Playthrough play, Random random) {
    Place place = play.place();
    List<String> offered = play.offered();
    if (place instanceof PickScene pick) {
      long[] sets = Rules.legalSets(pick, play.state().slots());
      long set = sets[random.nextInt(sets.length)];
      TreeSet<String> items = new TreeSet<>();
      pick.items().stream()
          .filter(item -> (set & 1L << item.index()) != 0)
          .forEach(item -> items.add(item.id()));
      return new Move.Pick(items);
    }
    if (place instanceof RecallScene) {
      List<String> marked = new ArrayList<>(offered);
      marked.removeIf(id -> random.nextBoolean());
      return new Move.Recall(new TreeSet<>(marked));
    }
    return place instanceof ReflectScene
        ? new Move.Reflect("")
        : new Move.Choose(offered.get(random.nextInt(offered.size())));
  }

  @EachSmallScenario
  void theBestPathHasRaw100InEveryPlay(String id) {
    Scenario scenario = Scenarios.named(id);
    Analysis analysis = Analysis.of(scenario, Scenarios.SKILLS);
    int measured = 0;
    for (int skill = 0; skill < Scenarios.SKILLS.all().size(); skill++) {
      if (!analysis.measures(skill)) {
        continue;
      }
      measured++;
      for (long seed = 0; seed < 40; seed++) {
        Playthrough play = Playthrough.begin(scenario, seed);
        for (Answer answer : analysis.bestPath(skill, Chance.seeded(seed))) {
          play = moved(play, answer);
        }
        assertTrue(play.place() instanceof Ending);
        Double raw = raw(assessed(play, analysis), skill);
        assertEquals(100, raw == null ? Double.NaN : raw, 1e-6, "seed " + seed);
      }
    }
    assertTrue(measured > 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"left-to-chance", "clamped-trust", "what-was-heard", "noticed", "three-skills"})
  void contributionsAnd100AddUpToRaw(String id) {
    Scenario scenario = Scenarios.named(id);
    Analysis analysis = Analysis.of(scenario, Scenarios.SKILLS);
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      Assessment assessment = assessed(randomPlay(scenario, random, i), analysis);
      for (int skill = 0; skill < Scenarios.SKILLS.all().size(); skill++) {
        Double raw = raw(assessment, skill);
        if (raw != null) {
          String name = Scenarios.SKILLS.all().get(skill).data().id();
          double sum =
              assessment.decisions().stream()
                  .mapToDouble(each -> each.contribution().getOrDefault(name, Double.NaN))
                  .sum();
          assertEquals(raw, 100 + sum, 1e-9 * (1 + Math.abs(raw)));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"left-to-chance", "clamped-trust", "hours-to-spend", "what-was-heard", "noticed"})
  void theBestOptionOfADecisionIsWorthM(String id) {
    Scenario scenario = Scenarios.named(id);
    Analysis analysis = Analysis.of(scenario, Scenarios.SKILLS);
    Random random = new Random(11);
    for (int i = 0; i < 20; i++) {
      Playthrough play = Playthrough.begin(scenario, i);
      while (play.place() instanceof MoveScene) {
        Analysis.Decision decision = analysis.decision(play.state());
        for (int skill = 0; skill < Scenarios.SKILLS.all().size(); skill++) {
          int each = skill;
          double best =
              decision.options().stream().mapToDouble(option -> option.q()[each]).max().orElse(-1);
          assertEquals(analysis.best(skill, play.state()), decision.flags()[skill] + best, 1e-9);
        }
        play = moved(play, Answer.of(randomMove(play, random)));
      }
    }
  }
}
