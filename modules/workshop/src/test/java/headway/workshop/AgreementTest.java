package headway.workshop;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import headway.workshop.Agreement.Judgement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How far ears agree, against published figures and against counting every pair. */
final class AgreementTest {
  /**
   * Two raters and 125 subjects: 118 that both call positive, 7 that one of them does. Gwet (2008)
   * has an agreement of .944 and AC1 = .941, where kappa is below 0.
   */
  @Test
  void itIsTheCoefficientOfTheWorkedExample() {
    List<Judgement> judged = new ArrayList<>(Collections.nCopies(118, new Judgement(2, 2)));
    judged.addAll(Collections.nCopies(7, new Judgement(1, 2)));
    Agreement agreement = Agreement.over(judged);
    assertEquals(.944, agreement.observed(), 1e-12);
    assertEquals(.9408, agreement.coefficient(), 5e-5);
    assertEquals(2 * 118 / (2 * 118 + 7.0), agreement.heard(), "of two raters: 2a / (2a + b + c)");
  }

  @Test
  void itIsWhatCountingEveryPairOfEarsComesTo() {
    Random random = new Random(20260314);
    for (int round = 0; round < 200; round++) {
      List<boolean[]> said = new ArrayList<>();
      for (int judgement = 0; judgement < 1 + random.nextInt(30); judgement++) {
        boolean[] ears = new boolean[3 + random.nextInt(9)];
        double rate = random.nextDouble();
        for (int ear = 0; ear < ears.length; ear++) {
          ears[ear] = random.nextDouble() < rate;
        }
        said.add(ears);
      }
      assertCounted(said);
    }
  }

  private static void assertCounted(List<boolean[]> said) {
    double observed = 0;
    double prevalence = 0;
    int oneHeard = 0;
    int bothHeard = 0;
    for (boolean[] ears : said) {
      int pairs = 0;
      int same = 0;
      int heard = 0;
      for (int one = 0; one < ears.length; one++) {
        heard += ears[one] ? 1 : 0;
        for (int other = 0; other < ears.length; other++) {
          if (one != other) {
            pairs++;
            same += ears[one] == ears[other] ? 1 : 0;
            oneHeard += ears[one] ? 1 : 0;
            bothHeard += ears[one] && ears[other] ? 1 : 0;
          }
        }
      }
      observed += (double) same / pairs / said.size();
      prevalence += (double) heard / ears.length / said.size();
    }
    double chance = 2 * prevalence * (1 - prevalence);
    Agreement agreement =
        Agreement.of(said.stream().map(AgreementTest::judgement).toList()).orElseThrow();
    assertEquals(observed, agreement.observed(), 1e-9);
    assertEquals((observed - chance) / (1 - chance), agreement.coefficient(), 1e-9);
    if (oneHeard > 0) {
      assertEquals((double) bothHeard / oneHeard, requireNonNull(agreement.heard()), 1e-9);
    }
  }

  private static Judgement judgement(boolean[] ears) {
    int heard = 0;
    for (boolean ear : ears) {
      heard += ear ? 1 : 0;
    }
    return new Judgement(heard, ears.length);
  }

  @Test
  void earsThatAllSayTheSameAgree() {
    Agreement agreement =
        Agreement.of(List.of(new Judgement(5, 5), new Judgement(0, 5))).orElseThrow();
    assertEquals(new Agreement(1, 1.0, 1), agreement);
  }

  @Test
  void ofWhatNobodyHeardNothingIsSaidBeyondThat() {
    Agreement agreement = Agreement.of(List.of(new Judgement(0, 5))).orElseThrow();
    assertEquals(1, agreement.coefficient());
    assertNull(agreement.heard());
  }

  @Test
  void twoEarsAreTooFewAndDoNotCountBesideMore() {
    assertEquals(Optional.empty(), Agreement.of(List.of(new Judgement(1, 2))));
    assertEquals(Optional.empty(), Agreement.of(List.of()));
    assertEquals(
        Agreement.of(List.of(new Judgement(2, 3))),
        Agreement.of(List.of(new Judgement(2, 3), new Judgement(1, 2))));
  }
}
