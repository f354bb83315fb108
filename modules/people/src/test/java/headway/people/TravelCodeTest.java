package headway.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import headway.people.TravelCode.Typed;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TravelCodeTest {
  private static final TravelCode CODE =
      new TravelCode(List.of("walvis", "kachel", "peper", "zeil"));

  @Test
  void everyBitCounts() {
    Set<TravelCode> codes = new HashSet<>();
    codes.add(TravelCode.of(new byte[5], "nl"));
    for (int bit = 0; bit < 40; bit++) {
      byte[] bytes = new byte[5];
      bytes[bit / 8] = (byte) (1 << bit % 8);
      codes.add(TravelCode.of(bytes, "nl"));
    }
    assertEquals(41, codes.size());
  }

  @Test
  void whatIsDrawnIsReadAgain() {
    Random random = new Random(1);
    for (String language : List.of("nl", "en")) {
      for (int i = 0; i < 1_000; i++) {
        byte[] bytes = new byte[TravelCode.BYTES];
        random.nextBytes(bytes);
        TravelCode code = TravelCode.of(bytes, language);
        assertEquals(new Typed.Code(code), TravelCode.read(code.text()));
      }
    }
  }

  @Test
  void capitalsAccentsAndWhateverStandsBetweenMakeNoDifference() {
    for (String typed :
        List.of(
            "Walvis Kachel Peper Zeil",
            "  walvis-kachel-peper-zeil.\n",
            "WALVIS, KACHEL, PEPER, ZEIL",
            "wàlvis kächel pepér zeil",
            "walvis\u00a0kachel\u200bpeper \u2013 zeil",
            "1. walvis 2. kachel 3. peper 4. zeil")) {
      assertEquals(new Typed.Code(CODE), TravelCode.read(typed), typed);
    }
  }

  @Test
  void anotherOrderIsAnotherCode() {
    assertEquals(
        new Typed.Code(new TravelCode(List.of("zeil", "peper", "kachel", "walvis"))),
        TravelCode.read("zeil peper kachel walvis"));
  }

  @Test
  void wordsTooManyOrTooFewAreCounted() {
    assertEquals(new Typed.OtherCount(0), TravelCode.read(" -, 12"));
    assertEquals(new Typed.OtherCount(3), TravelCode.read("walvis kachel peper"));
    assertEquals(new Typed.OtherCount(5), TravelCode.read("walvis kachel peper zeil zeil"));
  }

  @Test
  void aWordThatIsInNoListIsNamed() {
    assertEquals(new Typed.Unknown(List.of("kachl")), TravelCode.read("walvis kachl peper zeil"));
    assertEquals(new Typed.Unknown(List.of("whale")), TravelCode.read("whale kachel peper zeil"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new TravelCode(List.of("whale", "kachel", "peper", "zeil")));
  }
}
