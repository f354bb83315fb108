package headway.server.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class MapWordsTest {
  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertEquals(MapWords.in("en").keys(), MapWords.in("nl").keys());
  }

  @Test
  void aLanguageOtherThanDutchIsToldInEnglish() {
    assertEquals("anders", MapWords.in("nl-BE").get("road.otherwise"));
    assertEquals("otherwise", MapWords.in("fr").get("road.otherwise"));
  }

  @Test
  void conditionsAreToldInWords() {
    MapWords english = MapWords.in("en");
    assertEquals(
        "trust ≥ 4 and step is not firm", english.condition("trust >= 4 &&\n  step != \"firm\""));
    assertEquals("not heard or clock ≤ 80", english.condition("!heard || clock <= 80"));
    assertEquals(
        "stap is vast en niet (a of b)", MapWords.in("nl").condition("stap=='vast' && !(a||b)"));
  }

  @Test
  void countsFollowTheLanguage() {
    assertEquals("1 keuze", MapWords.in("nl").get("task.choose", 1));
    assertEquals("4 choices", MapWords.in("en").get("task.choose", 4));
  }
}
