package headway.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NameTest {
  @ParameterizedTest
  @CsvSource(
      value = {
        "Sam|Sam",
        "'  Sam \u00a0 de  Vries '|Sam de Vries",
        "<b>Sam</b>|<b>Sam</b>",
        "'; DROP TABLE|'; DROP TABLE",
        "{{title}}|{{title}}",
        "Zoë|Zoë",
        "سام|سام",
        "👩‍🚀|👩‍🚀",
        "?|?"
      },
      delimiter = '|',
      quoteCharacter = '\0',
      ignoreLeadingAndTrailingWhitespace = false)
  void aNameIsWhatOneCanRead(String typed, String name) {
    String bare = typed.startsWith("'  ") ? typed.substring(1, typed.length() - 1) : typed;
    assertEquals(new Name.Typed.Good(name), Name.read(bare));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u00a0\u2003", "\u200d"})
  void nothingIsNoName(String typed) {
    assertEquals(new Name.Typed.Bad(Name.Fault.EMPTY), Name.read(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sam\u0000",
        "Sa\nm",
        "Sa\u0007m",
        "\u202emaS",
        "Sam\u2066",
        "Sa\ud800m",
        "\ufeffSam",
        "Sa\u2028m",
        "Sam\ufffe",
        "\ue000"
      })
  void whatIsNoSignIsRefused(String typed) {
    assertEquals(new Name.Typed.Bad(Name.Fault.UNREADABLE), Name.read(typed));
  }

  @Test
  void aNameHasAtMostFortyCharacters() {
    assertEquals(new Name.Typed.Good("é".repeat(40)), Name.read(" " + "é".repeat(40) + " "));
    assertEquals(new Name.Typed.Good("🦊".repeat(40)), Name.read("🦊".repeat(40)));
    for (int length : new int[] {41, 10_000, 1_000_000}) {
      assertEquals(new Name.Typed.Bad(Name.Fault.TOO_LONG), Name.read("x".repeat(length)));
    }
  }
}
