package headway.scenario.compile;

import static headway.scenario.compile.Sample.condition;
import static headway.scenario.compile.Sample.names;
import static headway.scenario.compile.Sample.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.scenario.expression.Guard;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
  @Test
  void aNumberIsHeldAgainstABound() {
    assertTrue(condition("trust >= 6").holds(state("trust", 6)));
    assertFalse(condition("trust >= 6").holds(state("trust", 5)));
    assertTrue(condition("6 > trust").holds(state("trust", 5)));
    assertFalse(condition("6 > trust").holds(state("trust", 6)));
  }

  @Test
  void whatWasDoneIsAsked() {
    assertTrue(condition("asked").holds(state("asked", 1)));
    assertFalse(condition("asked").holds(state("asked", 0)));
    assertTrue(condition("!asked && !knowsMisfit").holds(state("asked", 0)));
    assertTrue(condition("asked != knowsMisfit").holds(state("asked", 1)));
  }

  @Test
  void anEnumIsComparedWithItsValues() {
    assertTrue(condition("stage == \"warm\"").holds(state("stage", 1)));
    assertTrue(condition("'not-now' == stage").holds(state("stage", 2)));
    assertTrue(condition("stage != 'cold'").holds(state("stage", 2)));
  }

  @Test
  void twoEnumsAreComparedByTheNamesOfTheirValues() {
    assertTrue(condition("stage == weather").holds(state("stage", 0, "weather", 2)));
    assertFalse(condition("stage == weather").holds(state("stage", 0, "weather", 0)));
    assertTrue(condition("(asked ? stage : 'warm') == weather").holds(state("weather", 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 + 2 * 3 == 7",
        "(1 + 2) * 3 == 9",
        "10 - 4 - 3 == 3",
        "true || false && false",
        "!false && !!true",
        "- 3 - -4 == --1",
        "0x1F == 31 && 010 == 10",
        "(1 < 2) == true",
        "1 < 2 == true",
        "false ? false : false ? false : true",
        "true\t||\n\r\ffalse",
        "9007199254740992 > -9007199254740992",
      })
  void operatorsBindAsInCel(String text) {
    assertTrue(condition(text).holds(state()), text);
  }

  @Test
  void itReadsTheSlotsThatItNamesAndNoOthers() {
    Guard guard = condition("trust > 3 && (asked || stage == 'warm') || false && knowsMisfit");

    assertEquals(List.of("trust", "asked", "knowsMisfit", "stage"), names(guard.reads()));
    assertEquals(List.of(), names(condition("true").reads()));
  }

  @Test
  void itKeepsWhatTheAuthorWrote() {
    assertEquals(" trust>3 ", condition(" trust>3 ").source());
  }

  @Test
  void booleansOfYamlStandForThemselvesWhereTheyArePlain() {
    for (String plain : List.of("true", "True", "TRUE")) {
      assertTrue(Sample.COMPILER.condition(plain, true) instanceof Compiled.Done<Guard>, plain);
    }
    assertEquals(
        "HW203 0 There is no variable `True`. Did you mean `true`?", Sample.faults("True"));
  }
}
