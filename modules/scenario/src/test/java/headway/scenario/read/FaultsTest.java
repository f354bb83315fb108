package headway.scenario.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Faults in the scenario that has every feature, made by changing its text. */
class FaultsTest {
  private final ScenarioFiles sound = Fixture.without(Fixture.everyFeature(), "en.yaml");

  @Test
  void allFaultsOfAFileAreFoundInOnePass() {
    ScenarioFiles broken = sound;
    broken = changed(broken, "level: 2", "level: 9");
    broken = changed(broken, "when: trust < 5", "when: trsut < 5");
    broken = changed(broken, "signal: looks-away", "signal: looks-awya");
    broken = changed(broken, "goto: weather", "goto: wether");
    broken = changed(broken, "fit: stuck", "fit: stock");
    assertEquals(
        List.of(
            "scenario.yaml:12:8 HW106",
            "scenario.yaml:44:17 HW306",
            "scenario.yaml:45:15 HW203",
            "scenario.yaml:72:15 HW303",
            "scenario.yaml:136:10 HW108"),
        Fixture.found(broken));
  }

  @Test
  void aMisspeltKeyIsOneFaultAndNotAMissingKeyToo() {
    assertEquals(
        List.of("scenario.yaml:72:9 HW101"),
        Fixture.found(changed(sound, "goto: weather", "gotoo: weather")));
    assertEquals(
        List.of("scenario.yaml:29:1 HW101"),
        Fixture.found(changed(sound, "\nvariables:", "\nvarables:")));
    assertEquals(
        List.of("scenario.yaml:19:1 HW101"), Fixture.found(changed(sound, "\ncast:", "\ncats:")));
  }

  @Test
  void whatCouldNotBeReadIsNotHeldAgainstThoseWhoNameIt() {
    assertEquals(
        List.of("scenario.yaml:29:12 HW103"),
        Fixture.found(
            changed(
                changed(sound, "variables:\n  clock:", "variables: all\nx-clock:\n  clock:"),
                """
                x-clock:
                  clock: {type: int, start: 0, min: 0, max: 60, shown: clock, unit: min}
                  trust: {type: int, start: 3, min: 0, max: 10, shown: mood, of: customer}
                  hours: {type: int, start: 4, min: 0, max: 8, shown: budget}
                  asked: {type: bool, start: false}
                  stage: {type: enum, values: [cold, warm], start: cold}
                """,
                "")));
  }

  @Test
  void aVariableOfNoKnownTypeIsToldOnce() {
    assertEquals(
        List.of("scenario.yaml:33:17 HW108"),
        Fixture.found(changed(sound, "asked: {type: bool", "asked: {type: boolean")));
  }

  @Test
  void faultsOfExpressionsAreToldWhereTheyStandInTheFile() {
    assertEquals(
        List.of("scenario.yaml:54:29 HW203"),
        Fixture.found(
            changed(sound, "when: clock < 50 && trust >= 1", "when: clock < 50 && trusst >= 1")));
    assertEquals(
        List.of("scenario.yaml:56:35 HW203"),
        Fixture.found(changed(sound, "clock: clock + 5,", "clock: 'clock + clok',")));
  }

  @Test
  void aNameInATextIsToldWhereItsBraceStands() {
    assertEquals(
        List.of("scenario.yaml:42:49 HW305"),
        Fixture.found(changed(sound, "het is {clock} over", "het is {klok} over")));
  }

  @Test
  void onlyTextsAreCutByACommentNotNumbersConditionsOrIds() {
    ScenarioFiles remarked = sound;
    remarked = changed(remarked, "goto: weather", "goto: weather # and on");
    remarked = changed(remarked, "when: trust < 5", "when: trust < 5 # cold");
    remarked = changed(remarked, "medium: desk", "medium: desk # alone");
    remarked = changed(remarked, "id: ask-goal", "id: ask-goal # the best");
    assertEquals(List.of(), Fixture.found(remarked));
    assertEquals(
        List.of("scenario.yaml:117:22 HW013"),
        Fixture.found(
            changed(sound, "prompt: Waarom wil je dit?", "prompt: Waarom # wil je dit?")));
  }

  @Test
  void aHashWithinQuotesOrABlockOrAWordCutsNothing() {
    ScenarioFiles quoted = changed(sound, "Je denkt na.", "'Nummer #1 is C# of F#.'");
    assertEquals(List.of(), Fixture.found(changed(quoted, "Ze belde.", "Ze belde C#1.")));
  }

  @Test
  void aTextWithACommaInBracesGetsAHintAboutQuotes() {
    Diagnostic fault =
        only(changed(sound, "action: Ilse belt haar baas.", "action: Ilse belt, en haar baas."));
    assertEquals("HW101", fault.code().id());
    assertTrue(fault.hint().contains("quotes"), fault.hint());
  }

  @Test
  void aLineOfNobodyIsToldHowItIsWritten() {
    Diagnostic nobody = only(changed(sound, "- narrator: Je denkt na.", "- Je denkt na."));
    assertEquals("This line does not say who speaks.", nobody.message());
    Diagnostic close = only(changed(sound, "- narrator: Je denkt na.", "- narrator:Je denkt na."));
    assertEquals("Write a space after `narrator:`.", close.hint());
  }

  @Test
  void choicesThatStandBesideTheirSceneAreToldToBelongToIt() {
    Diagnostic fault = only(changed(sound, "\nendings:", "\n  choices:\n    - one\nendings:"));
    assertEquals("`choices` stands where a scene should begin.", fault.message());
  }

  @Test
  void whatIsNamedWrongIsToldWhatThereIs() {
    Diagnostic fault = only(changed(sound, "signal: looks-away", "signal: kijkt"));
    assertEquals("There are `looks-away`, `sighs`.", fault.hint());
  }

  @Test
  void anEffectWithASignIsToldThatItSets() {
    assertEquals(
        List.of("scenario.yaml:56:26 HW323"),
        Fixture.found(changed(sound, "clock: clock + 5,", "clock: +5,")));
    assertEquals(
        List.of("scenario.yaml:56:26 HW323"),
        Fixture.found(changed(sound, "clock: clock + 5,", "clock: -5,")));
    assertEquals(List.of(), Fixture.found(changed(sound, "clock: clock + 5,", "clock: 5,")));
  }

  @Test
  void aNumberTooFarOffIsToldTheBoundThatItPassed() {
    Diagnostic above = only(changed(sound, "min: 0, max: 60", "min: 0, max: 99999999999"));
    assertEquals("`max` is 1000000000 at most, not 99999999999.", above.message());
    Diagnostic below = only(changed(sound, "min: 0, max: 60", "min: -99999999999, max: 60"));
    assertEquals("`min` is -1000000000 or more, not -99999999999.", below.message());
  }

  @Test
  void yesAndNoAreToldTheWordsThatAreMeant() {
    assertEquals("Write `true`.", only(changed(sound, "drill: false", "drill: yes")).hint());
    assertEquals("Write `false`.", only(changed(sound, "drill: false", "drill: Off")).hint());
  }

  @Test
  void aWayByConditionAmongThoseByChanceIsOneFault() {
    assertEquals(
        "Where ways have weights, none has a `when`.",
        only(changed(sound, "{weight: 1,", "{when: asked,")).message());
  }

  @Test
  void aSkillForgottenInACodeIsSuggested() {
    Diagnostic fault = only(changed(sound, "code: referral/test-fit", "code: test-fit"));
    assertEquals("Did you mean `referral/test-fit`?", fault.hint());
  }

  @Test
  void bothLanguagesFaultsAreToldFileByFile() {
    ScenarioFiles broken = changed(Fixture.everyFeature(), "minutes: 12", "minutes: 0");
    String english = Fixture.text(broken, "en.yaml").replace("north:", "nroth:");
    assertEquals(
        List.of("en.yaml:47:7 HW401", "en.yaml:48:9 HW402", "scenario.yaml:11:10 HW106"),
        Fixture.found(Fixture.with(broken, "en.yaml", english)));
  }

  private static ScenarioFiles changed(ScenarioFiles files, String from, String to) {
    String text = Fixture.text(files, ScenarioFiles.SOURCE);
    assertTrue(text.contains(from), () -> "Nothing to change: " + from);
    return Fixture.with(files, ScenarioFiles.SOURCE, text.replace(from, to));
  }

  private static Diagnostic only(ScenarioFiles files) {
    List<Diagnostic> found = Fixture.read(files).diagnostics();
    assertEquals(1, found.size(), found::toString);
    return found.getFirst();
  }
}
