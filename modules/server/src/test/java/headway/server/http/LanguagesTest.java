package headway.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl-BE,nl;q=0.9,en;q=0.8 | nl",
        "en-GB | en",
        "de, nl;q=0.5, en;q=0.3 | nl",
        "fr | en",
        "'' | en",
        ";;;q=x | en"
      })
  void the_first_language_that_is_there_wins_and_english_where_none_is(
      String header, String language) {
    assertEquals(language, Languages.preferred(header));
  }
}
