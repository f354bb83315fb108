package headway.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JoinCodeTest {
  @Test
  void codesHaveNoSignsThatLookAlike() {
    Random random = new Random(5);
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 5_000; i++) {
      byte[] bits = new byte[JoinCode.BYTES];
      random.nextBytes(bits);
      String code = JoinCode.of(bits).text();
      assertEquals(JoinCode.LENGTH, code.length());
      assertFalse(code.matches(".*[0O1IL].*"), code);
      codes.add(code);
    }
    assertEquals(5_000, codes.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"W7KT3M", "w7kt3m", " w7k t3m ", "W7K-T3M", "w7k–t3m", "w7kt3m."})
  void smallLettersBlanksAndDashesMakeNoDifference(String typed) {
    assertEquals(Optional.of(new JoinCode("W7KT3M")), JoinCode.read(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "W7KT3", "W7KT3MM", "W7KT3O", "W7KT30", "<b>W7K", "W7KT3M/../x"})
  void anythingElseIsNoCode(String typed) {
    assertEquals(Optional.empty(), JoinCode.read(typed));
    assertEquals(Optional.empty(), JoinCode.read("9".repeat(100_000)));
  }
}
