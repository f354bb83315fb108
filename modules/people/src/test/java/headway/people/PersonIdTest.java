package headway.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonIdTest {
  @Test
  void sixteenRandomBytesReadBackFromTheirText() {
    byte[] random = new byte[16];
    random[0] = (byte) 0xfe;
    random[15] = 1;
    PersonId person = PersonId.of(random);
    assertEquals("fe000000000000000000000000000001", person.text());
    assertEquals(Optional.of(person), PersonId.parse(person.text()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "fe00000000000000000000000000001",
        "fe0000000000000000000000000000011",
        "FE000000000000000000000000000001",
        "ge000000000000000000000000000001",
        "fe000000000000000000000000000001\n"
      })
  void whatIsNotThirtyTwoHexadecimalDigitsIsNoPerson(String text) {
    assertEquals(Optional.empty(), PersonId.parse(text));
    assertThrows(IllegalArgumentException.class, () -> new PersonId(text));
  }

  @Test
  void fewerBitsAreNoPerson() {
    assertThrows(IllegalArgumentException.class, () -> PersonId.of(new byte[15]));
  }
}
