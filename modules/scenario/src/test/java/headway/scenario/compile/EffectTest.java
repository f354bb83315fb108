package headway.scenario.compile;

import static headway.scenario.compile.Sample.ASKED;
import static headway.scenario.compile.Sample.BALANCE;
import static headway.scenario.compile.Sample.CLOCK;
import static headway.scenario.compile.Sample.STAGE;
import static headway.scenario.compile.Sample.TRUST;
import static headway.scenario.compile.Sample.effect;
import static headway.scenario.compile.Sample.names;
import static headway.scenario.compile.Sample.set;
import static headway.scenario.compile.Sample.state;
import static org.junit.jupiter.api.Assertions.assertEquals;

import headway.scenario.expression.Effect;
import headway.scenario.expression.Effects;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectTest {
  @Test
  void aNumberGrowsUpToItsMaximumAndNotBeyond() {
    Effect later = effect(CLOCK, "clock + 5");

    assertEquals(45, later.value().of(state("clock", 40)));
    assertEquals(90, later.value().of(state("clock", 88)));
  }

  @Test
  void aNumberFallsDownToItsMinimumAndNotBelow() {
    Effect worse = effect(BALANCE, "balance - 3");

    assertEquals(-1, worse.value().of(state("balance", 2)));
    assertEquals(-5, worse.value().of(state("balance", -4)));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5",
    "+5, 5",
    "-5, 0",
    "99, 10",
    "010, 10",
    "0x7, 7",
    "0o10, 8",
    "3 + 4, 7",
    "trust * 2 + 1, 1",
    "asked ? 3 : 4, 4",
    "-trust, 0",
    "3 * clock - 2 * -4, 8",
    "9007199254740992, 10"
  })
  void aPlainNumberIsRightWithinTheRangeAndElseItsNearestBound(String text, String value) {
    assertEquals(value, set(TRUST, text));
  }

  @ParameterizedTest
  @CsvSource({"true, true", "False, false", "TRUE, true", "trust > 3, false", "!asked, true"})
  void aTruthIsSetToABooleanOrToWhatIsComputed(String text, String value) {
    assertEquals(value, set(ASKED, text));
  }

  @ParameterizedTest
  @CsvSource({
    "warm, warm",
    "not-now, not-now",
    "' warm ', warm",
    "\"warm\", warm",
    "asked ? \"cold\" : \"warm\", warm",
    "stage, cold"
  })
  void anEnumIsSetByTheBareWordByAStringOrByAnotherEnum(String text, String value) {
    assertEquals(value, set(STAGE, text));
  }

  @Test
  void anEnumTakesTheValueOfOneThatHasTheSameNamesInAnotherOrder() {
    var mood = Sample.oneOf("mood", 9, List.of("cold", "warm", "wet"));

    Effect copy = effect(mood, "weather");

    assertEquals("wet", mood.written(copy.value().of(state("weather", 0))));
    assertEquals("cold", mood.written(copy.value().of(state("weather", 2))));
  }

  @Test
  void itSetsItsTargetAndReadsWhatItNames() {
    Effect effect = effect(TRUST, "asked ? trust + clock : 2");

    assertEquals(TRUST.slot(), effect.slot());
    assertEquals(List.of("trust", "clock", "asked"), names(effect.reads()));
    assertEquals(List.of(), names(effect(STAGE, "warm").reads()));
  }

  @Test
  void effectsOfOneChoiceAllLookAtTheStateBefore() {
    Effects both = new Effects(List.of(effect(TRUST, "trust + 1"), effect(CLOCK, "clock + trust")));

    int[] after = both.apply(state("trust", 3, "clock", 10));

    assertEquals(4, after[TRUST.slot()]);
    assertEquals(13, after[CLOCK.slot()]);
  }
}
