package headway.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What trainers are called, and what they may choose for a password. */
class TrainerTest {
  private static final SignInName NOOR = new SignInName("noor@example.com");

  @Test
  void aNameIsOneLineAndNeitherBlankNorTurnedRound() {
    assertEquals("Noor van den Berg", name(" Noor\tvan \n den\u00a0Berg "));
    assertEquals("Noor Berg", name("Noor\u202eBerg\u0000"));
    assertEquals("نور", name("نور"));
    assertEquals("<b>Noor</b>", name("<b>Noor</b>"));
    assertEquals("x".repeat(80), name("x".repeat(80)));
  }

  private static String name(String typed) {
    return TrainerName.parse(typed).orElseThrow().text();
  }

  @Test
  void whatIsNoNameIsNotTakenForOne() {
    for (String typed :
        new String[] {"", " \n", "\u0000\u202e", "\ud800", "x".repeat(81), "x".repeat(10_000)}) {
      assertEquals(Optional.empty(), TrainerName.parse(typed));
    }
    assertThrows(IllegalArgumentException.class, () -> new TrainerName(" Noor"));
  }

  @ParameterizedTest
  @CsvSource({
    "' Noor@Example.COM ', noor@example.com",
    "ＮＯＯＲ, noor",
    "Noor.De-Wit, noor.de-wit",
    "<b>noor</b>, <b>noor</b>"
  })
  void signingInNeedsNoCareForCapitals(String typed, String meant) {
    assertEquals(Optional.of(new SignInName(meant)), SignInName.parse(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a\u0000b", "a\u202eb", "a\nb"})
  void whatHasBlanksOrHiddenCharactersIsNoNameToSignInWith(String typed) {
    assertEquals(Optional.empty(), SignInName.parse(typed));
    assertEquals(Optional.empty(), SignInName.parse("x".repeat(255)));
    assertThrows(IllegalArgumentException.class, () -> new SignInName("Noor"));
  }

  @ParameterizedTest
  @CsvSource({
    "fourteen chars, TOO_SHORT",
    "😀😀😀😀😀😀😀😀😀😀😀😀😀😀, TOO_SHORT",
    "aaaaaaaaaaaaaaaaaaaa, TOO_PLAIN",
    "12121212121212121212, TOO_PLAIN",
    "NOOR@example.com1234, TOO_PLAIN"
  })
  void aPasswordThatIsEasilyGuessedIsRefused(String typed, Password.Fault fault) {
    assertEquals(new Password.Choice.Refused(fault), Password.choose(typed, NOOR));
  }

  @Test
  void aPasswordMayBeLongButNotWithoutEnd() {
    assertInstanceOf(Password.Choice.Chosen.class, Password.choose("abcdefghij".repeat(100), NOOR));
    assertEquals(
        new Password.Choice.Refused(Password.Fault.TOO_LONG),
        Password.choose("abcdefghij".repeat(1_000), NOOR));
  }

  @Test
  void accentsAreTheSameHoweverTheyWereTyped() {
    assertEquals(
        new String(new Password("caf\u00e9 olé").bytes(), StandardCharsets.UTF_8),
        new String(new Password("cafe\u0301 olé").bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void noPasswordIsWrittenDownByAccident() {
    assertFalse(new Password("walrus kettle").toString().contains("walrus"));
  }

  @Test
  void anIdIsThirtyTwoDigits() {
    assertTrue(TrainerId.parse("a".repeat(32)).isPresent());
    assertEquals(Optional.empty(), TrainerId.parse("A".repeat(32)));
    assertEquals(
        "0f".repeat(16),
        TrainerId.of(new byte[] {15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15})
            .text());
  }
}
