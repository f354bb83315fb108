package headway.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitMix64Test {
  @Test
  void itsValuesAreThoseThatAreKnownOfIt() {
    assertEquals(
        List.of(
            "6457827717110365317",
            "3203168211198807973",
            "9817491932198370423",
            "4593380528125082431",
            "16408922859458223821"),
        IntStream.range(0, 5)
            .mapToObj(index -> Long.toUnsignedString(SplitMix64.value(1_234_567, index)))
            .toList());
  }

  @Test
  void aValueBelowABoundIsNeverTheBound() {
    assertEquals(6, SplitMix64.below(-1, 7));
    assertEquals(0, SplitMix64.below(0, 7));
    assertEquals(3, SplitMix64.below(Long.MIN_VALUE, 7));
  }
}
