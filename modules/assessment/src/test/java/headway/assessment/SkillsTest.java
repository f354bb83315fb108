package headway.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import headway.scenario.IndicatorCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkillsTest {
  private static final Hearing SEEING =
      new Hearing(
          SkillFile.read("seeing.yaml", Hearing.FILE.replaceFirst("id: hearing", "id: a-seeing")));

  @Test
  void theyStandInTheOrderOfTheirIds() {
    Skills skills = Skills.of(List.of(Hearing.SKILL, SEEING));
    assertEquals(0, skills.indexOf("a-seeing"));
    assertEquals(1, skills.indexOf("hearing"));
    assertEquals(-1, skills.indexOf("smelling"));
    assertEquals("engine-1+a-seeing-3+hearing-3", skills.rulesVersion());
  }

  @Test
  void aSkillThatIsInstalledTwiceIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> Skills.of(List.of(Hearing.SKILL, Hearing.SKILL)));
  }

  @Test
  void authorsMayNameWhatIsTheirs() {
    IndicatorCatalogue catalogue = Skills.of(List.of(Hearing.SKILL)).catalogue();
    assertEquals(-3, catalogue.find("hearing/hide").orElseThrow().points());
    assertFalse(catalogue.find("hearing/outcome").isPresent());
    assertFalse(catalogue.codes().contains("hearing/outcome"));
    assertEquals(8, catalogue.codes().size());
  }

  @Test
  void noticingCountsForEverySkillThatSaysSo() {
    Skills skills = Skills.of(List.of(Hearing.SKILL, SEEING));
    List<Evidence> shown = skills.shownBy(Noticing.MISHEARD);
    assertEquals(
        List.of("a-seeing/mishear", "hearing/mishear"),
        shown.stream().map(each -> each.indicator().code()).toList());
    assertEquals(-1, skills.points(shown)[1]);
  }
}
