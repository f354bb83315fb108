package headway.scenario.compile;

import static headway.scenario.compile.Sample.ASKED;
import static headway.scenario.compile.Sample.STAGE;
import static headway.scenario.compile.Sample.TRUST;
import static headway.scenario.compile.Sample.faults;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          trust / 2 == 1      | HW202 6 Division with `/` is not in the language.
          trust % 2 == 1      | HW202 6 Division with `%` is not in the language.
          trust in [1, 2]     | ~HW202 6 `in` is not in the language. Compare with each value, joined by `||`.~
          size(stage) > 3     | HW202 0 Calls such as `size(…)` are not in the language.
          stage.size() > 3    | HW202 5 Fields, with a `.` after a value, are not in the language.
          stage[0] == 'a'     | HW202 5 Places in a list, with `[` after a value, are not in the language.
          [1, 2] == [1]       | HW202 0 Lists are not in the language.
          {'a': 1} == trust   | HW202 0 Maps are not in the language.
          trust == null       | HW202 9 `null` is not in the language.
          trust == 5u         | HW202 9 Unsigned numbers such as `5u` are not in the language. Leave the `u` away.
          trust > 1.5         | HW202 8 Numbers are whole here; `1.5` is not. Round it.
          trust > .5          | HW202 8 Numbers are whole here; `.5` is not. Round it.
          trust > 1e-3        | HW202 8 Numbers are whole here; `1e-3` is not. Round it.
          stage == b'warm'    | HW202 9 Bytes such as `b'warm'` are not in the language. Leave the `b` away.
          stage == r'warm'    | HW202 9 Raw strings such as `r'warm'` are not in the language. Leave the `r` away.
          stage == 'w\\x61rm' | HW202 9 A backslash in a string is not in the language.
          trust = 3           | HW202 6 A single `=` is not in the language. Write `==`.
          asked & knowsMisfit | HW202 6 A single `&` is not in the language. Write `&&`.
          asked and trust > 1 | HW202 6 `and` is not in the language. Write `&&`.
          not asked           | HW202 0 `not` is not in the language. Write `!`.
          trust ≥ 3           | HW202 6 The character U+2265 is not in the language.
          while               | HW202 0 `while` is a word that CEL keeps for itself. Give the variable another name.
          """)
  void whatTheLanguageLeavesOutIsNamed(String text, String told) {
    assertEquals(told, firstOf(faults(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          trust >             | HW201 7 Here should be a value, not the end.
          (trust > 3          | HW201 10 Here should be `)`, not the end.
          trust > 3)          | HW201 9 Here should be an operator or the end, not `)`.
          trust 3             | HW201 6 Here should be an operator or the end, not `3`.
          asked ? true        | HW201 12 Here should be `:` and what holds otherwise, not the end.
          asked ? asked ? true : false : true | HW201 14 Here should be `:` and what holds otherwise, not `?`.
          stage == "warm      | HW201 9 This string is not closed. Put " at its end.
          trust == 3x         | HW201 9 `3x` is not a number.
          && asked            | HW201 0 Here should be a value, not `&&`.
          trust > +3          | HW201 8 Here should be a value, not `+`.
          """)
  void whatCannotBeReadIsToldWhereItStops(String text, String told) {
    assertEquals(told, faults(text));
  }

  @Test
  void anEmptyTextIsNoCondition() {
    assertEquals("HW201 0 Here should be a value, not the end.", faults(""));
    assertEquals("HW201 3 Here should be a value, not the end.", faults("   "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          truts > 3           | HW203 0 There is no variable `truts`. Did you mean `trust`?
          knowsmisfit         | HW203 0 There is no variable `knowsmisfit`. Did you mean `knowsMisfit`?
          stage == not_now    | HW203 9 There is no variable `not_now`. There are `trust`, `clock`, `balance`, `asked`, `knowsMisfit`, `stage`, `weather`, `season`, `huge`.
          asked == ja         | HW203 9 There is no variable `ja`. A yes or no is written `true` or `false`.
          stage == warm       | HW203 9 There is no variable `warm`. A value of `stage` stands in quotes: "warm".
          stage == "wram"     | HW205 9 `stage` has no value "wram". Did you mean `warm`?
          "x" != stage        | HW205 0 `stage` has no value "x". It can be "cold", "warm", "not-now".
          stage == season     | HW205 6 The two sides have no value in common. They are "cold", "warm", "not-now", and "winter", "summer".
          (asked ? "warm" : "hot") == stage | HW205 18 `stage` has no value "hot". It can be "cold", "warm", "not-now".
          "a" == "b"          | HW204 0 No enum variable is compared here, only words with one another. Words without quotes are variables.
          stage == 1          | HW204 6 `==` cannot compare the enum `stage` with a number.
          asked == 1          | HW204 6 `==` cannot compare something true or false with a number.
          stage < "warm"      | HW204 0 `<` needs a number, not the enum `stage`.
          asked < true        | HW204 0 `<` needs a number, not something true or false.
          1 < trust < 5       | HW204 0 `<` needs a number, not something true or false. Join two comparisons with `&&`.
          trust && asked      | HW204 0 `&&` needs something true or false, not a number.
          !trust              | HW204 1 `!` needs something true or false, not a number.
          -asked == 1         | HW204 1 `-` needs a number, not something true or false.
          stage + "x" == "warmx" | HW204 0 `+` needs a number, not the enum `stage`.
          trust ? asked : asked | HW204 0 `?` needs something true or false, not a number.
          asked ? 1 : true    | HW204 12 After `:` stands something true or false, but after `?` a number. Both must be of one kind.
          trust + 1           | HW204 0 A condition is true or false; this is a number. Compare it with something, such as by `==`.
          stage               | HW204 0 A condition is true or false; this is the enum `stage`. Compare it with something, such as by `==`.
          """)
  void namesTypesAndValuesMustAgree(String text, String told) {
    assertEquals(told, firstOf(faults(text)));
  }

  @Test
  void aNumberThatCouldNotBeCountedExactlyIsRefusedBeforeItIs() {
    String tooLarge =
        "The result of `*` can become too large to be counted exactly. It may reach"
            + " 9007199254740992; the variables' `min` and `max` allow more.";

    assertEquals("HW206 15 " + tooLarge, faults("0 == 1 || huge * huge > 0"));
    assertEquals("nothing is wrong with huge * 4000000 > 0", faults("huge * 4000000 > 0"));
    assertEquals("HW206 5 " + tooLarge, faults("huge * 5000000 > 0"));
    assertEquals(
        "HW206 8 The number 9007199254740993 is too large. Numbers go up to 9007199254740992.",
        faults("trust > 9007199254740993"));
    assertEquals(
        "HW206 8 The number -0xffffffffffffffffff is too large. Numbers go up to"
            + " 9007199254740992.",
        faults("trust > -0xffffffffffffffffff"));
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    assertEquals(
        """
        HW203 0 There is no variable `truts`. Did you mean `trust`?
        HW202 11 Division with `/` is not in the language.
        HW203 13 There is no variable `clok`. Did you mean `clock`?
        HW205 30 `stage` has no value "wram". Did you mean `warm`?\
        """,
        faults("truts > 40 / clok && stage == \"wram\" || asked"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          wram                | HW205 0 `stage` has no value "wram". Did you mean `warm`?
          not-yet             | HW205 0 `stage` has no value "not-yet". It can be "cold", "warm", "not-now".
          "hot"               | HW205 0 `stage` has no value "hot". It can be "cold", "warm", "not-now".
          asked ? "hot" : "warm" | HW205 8 `stage` has no value "hot". It can be "cold", "warm", "not-now".
          weather             | HW205 0 `weather` can be "wet", which `stage` cannot.
          trust + 1           | HW204 0 `stage` is an enum; this is a number.
          asked               | HW204 0 `stage` is an enum; this is something true or false.
          3                   | HW204 0 `stage` is an enum; this is a number.
          """)
  void anEnumIsSetToItsOwnValuesOnly(String text, String told) {
    assertEquals(told, faults(STAGE, text));
  }

  @Test
  void anEffectHasTheTypeOfItsVariable() {
    assertEquals(
        "HW204 0 `trust` is a number; this is something true or false.", faults(TRUST, "true"));
    assertEquals("HW204 0 `asked` is true or false; this is a number.", faults(ASKED, "1"));
    assertEquals("HW202 0 Numbers are whole here; `2.0` is not. Round it.", faults(TRUST, "2.0"));
    assertEquals(
        "HW203 0 There is no variable `clocks`. Did you mean `clock`?",
        faults(TRUST, "clocks + 1"));
  }

  private static String firstOf(String faults) {
    return faults.lines().findFirst().orElseThrow();
  }
}
