package headway.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillFileTest {
  @Test
  void aDataFileIsReadAsItIsWritten() {
    SkillData data = Hearing.SKILL.data();
    assertEquals("hearing", data.id());
    assertEquals(3, data.version());
    assertEquals("Horen", data.names().get("nl"));
    assertEquals(
        List.of(
            "ask", "advise", "hide", "betray", "catch", "alarm", "recall", "mishear", "outcome"),
        data.indicators().stream().map(Indicator::id).toList());
    Indicator hide = data.indicator("hide").orElseThrow();
    assertEquals("hearing/hide", hide.code());
    assertEquals(-3, hide.points());
    assertEquals(40, hide.cap());
    assertTrue(hide.authored() && !data.indicator("outcome").orElseThrow().authored());
    assertEquals(Optional.of(hide), data.indicator("hide"));
    assertEquals(Optional.of("catch"), data.shownBy(Noticing.SIGNAL_CAUGHT).map(Indicator::id));
    assertTrue(data.index("moves").atMost());
    assertEquals(2, data.index("moves").threshold());
    assertThrows(IllegalArgumentException.class, () -> data.index("turns"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          version: 3                | version: 0                 | version
          version: 3                | version: three             | version
          version: 3                | edition: 3                 | version
          id: hearing               | id: Hearing                | kebab-case
          {nl: Horen, en: Hearing}  | {nl: Horen}                | .name.en
          {nl: Horen, en: Hearing}  | {nl: Horen, en: ''}        | .name.en
          {nl: Horen, en: Hearing}  | {nl: Horen, en: Hi, de: H} | de means nothing here
          points: 1                 | points: 4                  | .ask.points
          points: 1                 | points: 0                  | .ask.points
          points: 1                 | points: '1'                | .ask.points
          points: 1                 | worth: 1                   | .ask.points
          cap: 40                   | cap: 101                   | .hide.cap
          cap: 40                   | gate: 40                   | gate means nothing here
          authored: false           | authored: never            | .outcome.authored
          recalled: recall          | recalled: remember         | no indicator is called remember
          recalled: recall          | recollected: recall        | recollected means nothing here
          indicator: betray         | indicator: treason         | no indicator is called treason
          outcome: no-sale          | outcome: unsold            | .endings.outcome
          fit: poor                 | fit: bad                   | .endings.fit
          informed: false           | informed: unaware          | .endings.informed
          parts: 4-5                | parts: 4-6                 | 0 to 5 parts
          parts: 4-5                | parts: several             | .endings.parts
          at-most: 2                | at-most: two               | .moves.at-most
          at-most: 2                | atmost: 2                  | .moves.at-least
          form: count               | form: number               | .moves.form
          sources: [None 2000]      | sources: []                | sources
          sources: [None 2000]      | id: twice                  | hearing.yaml
          sources: [None 2000]      | sources: [&a x, *a, {      | hearing.yaml
          """)
  void theLeastThatIsWrongIsRefusedWithItsPlace(String right, String wrong, String told) {
    assertTrue(Hearing.FILE.contains(right), right);
    String broken = Hearing.FILE.replaceFirst(Pattern.quote(right), wrong);
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> SkillFile.read("hearing.yaml", broken));
    assertTrue(String.valueOf(refused.getMessage()).contains(told), refused.getMessage());
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> SkillData.load(SkillFileTest.class, "nowhere.yaml"));
  }
}
