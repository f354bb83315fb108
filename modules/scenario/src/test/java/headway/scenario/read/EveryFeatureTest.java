package headway.scenario.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.scenario.BranchScene;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.Line;
import headway.scenario.PickScene;
import headway.scenario.Place;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Scenario;
import headway.scenario.Setting;
import headway.scenario.Text;
import headway.scenario.Way;
import headway.scenario.Wording;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EveryFeatureTest {
  private final Scenario scenario = Fixture.scenario(Fixture.everyFeature());
  private final Wording dutch = scenario.wording("nl");
  private final Wording english = scenario.wording("en");

  @Test
  void nothingIsWrongWithIt() {
    assertEquals(List.of(), Fixture.read(Fixture.everyFeature()).diagnostics());
  }

  @Test
  void whatStandsAtTheTopIsThere() {
    assertEquals("every-feature", scenario.id());
    assertEquals(List.of("nl", "en"), scenario.languages());
    assertEquals("Alles: een keer", inDutch(scenario.title()));
    assertEquals("Everything: once", inEnglish(scenario.title()));
    assertEquals(
        "Je bezoekt de werkplaats voor de eerste keer.\n\nJe hebt een uur.\n",
        inDutch(scenario.briefing()));
    assertEquals(12, scenario.minutes());
    assertEquals(2, scenario.level());
    assertFalse(scenario.drill());
    assertEquals(List.of("intake", "no"), scenario.tags());
    assertEquals(Set.of("listening", "next-step", "referral"), scenario.measures());
    assertEquals(List.of("roldeuren", "de werkplaats"), dutch.parameters());
    assertEquals(List.of("roller doors", "the workshop"), english.parameters());
    assertEquals("cold.svg", scenario.cast().getFirst().pictureAt(3));
    assertEquals("calm.svg", scenario.cast().getFirst().pictureAt(4));
    assertEquals(2, scenario.questions().size());
    assertNotNull(scenario.takeaway());
  }

  @Test
  void variablesStartInTheirSlotsAndWhatIsDoneOnceBehindThem() {
    assertArrayEquals(new int[] {0, 3, 4, 0, 0, 0}, scenario.startSlots());
    assertEquals(0, scenario.variable("trust").orElseThrow().of());
  }

  @Test
  void aSceneOfChoicesHasLinesWithTheirConditionsSignalsAndMarks() {
    ChoiceScene reception = place("reception", ChoiceScene.class);
    Setting setting = reception.setting();
    assertTrue(setting.ordered());
    assertTrue(setting.ownWords());
    assertEquals("Welkom bij de werkplaats, het is 0 over.", inDutch(line(setting, 0).text()));
    assertEquals("narrator", line(setting, 1).speakerId());
    assertEquals("looks-away", assertNotNullSignal(line(setting, 1)));
    assertFalse(line(setting, 1).when().holds(new int[] {0, 5, 0, 0, 0, 0}));
    assertEquals(Set.of(Line.Mark.NEED, Line.Mark.STALL), line(setting, 2).marks());
    assertEquals("We verliezen een uur per dag { echt } {}.", inDutch(line(setting, 2).text()));
  }

  @Test
  void aChoiceThatIsMadeOnceIsNotOfferedAgain() {
    Choice ask = place("reception", ChoiceScene.class).choices().getFirst();
    assertTrue(ask.when().holds(scenario.startSlots()));
    int[] after = ask.effects().apply(scenario.startSlots());
    assertArrayEquals(new int[] {5, 4, 4, 1, 1, 1}, after);
    assertFalse(ask.when().holds(after));
    assertTrue(ask.when().reads().get(5));
  }

  @Test
  void evidenceHasItsOwnPointsOrThoseOfItsIndicator() {
    ChoiceScene reception = place("reception", ChoiceScene.class);
    Choice ask = reception.choices().getFirst();
    assertEquals(2, ask.evidence().get(0).points());
    assertEquals(1, ask.evidence().get(1).points());
    assertEquals(-1, reception.choices().get(1).evidence().getFirst().points());
    assertEquals("You test.", inEnglish(assertNotNullText(ask.evidence().get(1).why())));
    assertEquals("Wat moet er anders zijn dan 'nu'?", inDutch(ask.text()));
  }

  @Test
  void aChapterHoldsUntilTheNextOne() {
    Text first = assertNotNullText(place("reception", ChoiceScene.class).setting().chapter());
    assertSame(first, place("chance", BranchScene.class).setting().chapter());
    Text second = assertNotNullText(place("alone", ReflectScene.class).setting().chapter());
    assertEquals("After that", inEnglish(second));
  }

  @Test
  void branchesGoByConditionOrByWeight() {
    BranchScene weather = place("weather", BranchScene.class);
    assertFalse(weather.isChance());
    assertFalse(weather.ways().getFirst().when().isAlways());
    assertTrue(weather.ways().getLast().when().isAlways());
    BranchScene chance = place("chance", BranchScene.class);
    assertTrue(chance.isChance());
    assertEquals(List.of(3, 1), chance.ways().stream().map(Way::weight).toList());
  }

  @Test
  void aPickHasABudgetAndItems() {
    PickScene whom = place("whom", PickScene.class);
    assertSame(scenario.variable("hours").orElseThrow(), whom.budget());
    assertEquals(List.of(2, 3, 0), whom.items().stream().map(item -> item.cost()).toList());
    assertTrue(whom.items().getFirst().fit());
    assertEquals("010", whom.items().getLast().id());
    assertEquals(1, whom.reply().size());
  }

  @Test
  void aRecallKnowsWhatWasSaid() {
    RecallScene phone = place("phone", RecallScene.class);
    int[] slots = scenario.startSlots();
    assertEquals(
        List.of(true, false, false),
        phone.statements().stream().map(each -> each.said().holds(slots)).toList());
    slots[3] = 1;
    assertTrue(phone.statements().getLast().said().holds(slots));
  }

  @Test
  void anEndingHasItsOutcomeAndItsNextStep() {
    Ending signed = place("signed", Ending.class);
    assertEquals(Ending.Outcome.ADVANCE, signed.outcome());
    assertEquals(4, signed.nextStep().parts());
    assertEquals("Ilse calls her boss.", inEnglish(assertNotNullText(signed.nextStep().action())));
    assertEquals(0, signed.evidence().getFirst().points());
    assertEquals(Ending.Fit.STUCK, place("left", Ending.class).fit());
  }

  private <P extends Place> P place(String id, Class<P> kind) {
    return assertInstanceOf(kind, scenario.place(id).orElseThrow());
  }

  private static Line line(Setting setting, int index) {
    return setting.lines().get(index);
  }

  private static String assertNotNullSignal(Line line) {
    if (line.signal() == null) {
      throw new AssertionError("No signal");
    }
    return line.signal().id();
  }

  private static Text assertNotNullText(@Nullable Text text) {
    if (text == null) {
      throw new AssertionError("No text");
    }
    return text;
  }

  private String inDutch(Text text) {
    return text.in(dutch, scenario.startSlots());
  }

  private String inEnglish(Text text) {
    return text.in(english, scenario.startSlots());
  }
}
