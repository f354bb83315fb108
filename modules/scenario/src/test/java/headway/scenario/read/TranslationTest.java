package headway.scenario.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.scenario.ChoiceScene;
import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranslationTest {
  @Test
  void whatIsLackingFallsBackToTheSourceWithAWarningWhereItsOwnerStands() {
    ScenarioFiles files = english("    thought: If only this is short.\n", "");
    assertEquals(List.of("en.yaml:15:3 HW401"), Fixture.found(files));
    Scenario scenario = Fixture.scenario(files);
    ChoiceScene reception = (ChoiceScene) scenario.place("reception").orElseThrow();
    Text thought = reception.setting().thought();
    assertEquals(
        "Als dit maar kort duurt.",
        thought == null ? "" : thought.in(scenario.wording("en"), scenario.startSlots()));
  }

  @Test
  void aWholePartThatIsLackingIsToldOnce() {
    String text = Fixture.text(Fixture.everyFeature(), "en.yaml");
    String shortened = text.substring(0, text.indexOf("endings:"));
    assertEquals(
        List.of("en.yaml:1:1 HW401", "en.yaml:1:1 HW401"),
        Fixture.found(Fixture.with(Fixture.everyFeature(), "en.yaml", shortened)));
  }

  @Test
  void anIdThatTheSourceLacksIsAnErrorWithASuggestion() {
    ScenarioFiles files = english("ask-goal:", "ask-gaol:");
    assertEquals(List.of("en.yaml:23:5 HW401", "en.yaml:24:7 HW402"), Fixture.found(files));
    assertTrue(
        Fixture.read(files).diagnostics().stream()
            .anyMatch(each -> each.hint().equals("Did you mean `ask-goal`?")));
  }

  @Test
  void aTextThatTheSourceLacksIsAnError() {
    assertEquals(
        List.of("en.yaml:45:5 HW402"),
        Fixture.found(english("    pick:\n", "    hint: Try it.\n    pick:\n")));
  }

  @Test
  void aListOfAnotherLengthIsAnError() {
    assertEquals(
        List.of("en.yaml:27:16 HW403"),
        Fixture.found(english("reply: [Good question., Silence.]", "reply: [Good question.]")));
    assertEquals(
        List.of("en.yaml:28:14 HW403"),
        Fixture.found(english("why: [You ask first., You test.]", "why: [You, do, it]")));
  }

  @Test
  void aLineMayRepeatWhoSpeaks() {
    assertEquals(
        List.of(),
        Fixture.found(english("lines: [Anything else?]", "lines: [{customer: Anything else?}]")));
  }

  @Test
  void aNameInATranslationMustBeOneToo() {
    assertEquals(
        List.of("en.yaml:18:38 HW305"),
        Fixture.found(english("it is {clock} past", "it is {time} past")));
  }

  @Test
  void aTitleIsNotTooLongInAnyLanguage() {
    assertEquals(
        List.of("en.yaml:2:8 HW111"),
        Fixture.found(english("\"Everything: once\"", "A".repeat(81))));
  }

  @Test
  void aTranslationIntoTheSourcesOwnLanguageIsAnError() {
    ScenarioFiles files = Fixture.everyFeature();
    String english = Fixture.text(files, "en.yaml");
    assertEquals(
        List.of("nl.yaml:1:1 HW404"), Fixture.found(Fixture.with(files, "nl.yaml", english)));
  }

  @Test
  void severalTranslationsStandInOrderOfTheirNames() {
    ScenarioFiles files = Fixture.everyFeature();
    String other = Fixture.text(files, "en.yaml").replace("language: en", "language: de");
    assertEquals(
        List.of("nl", "de", "en"),
        Fixture.scenario(Fixture.with(files, "de.yaml", other)).languages());
  }

  private static ScenarioFiles english(String from, String to) {
    ScenarioFiles files = Fixture.everyFeature();
    String text = Fixture.text(files, "en.yaml");
    assertTrue(text.contains(from), () -> "Nothing to change: " + from);
    return Fixture.with(files, "en.yaml", text.replace(from, to));
  }
}
