package headway.server.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody typed, on its way into a cell. */
final class GuardedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        "\u200B=1",
        "\uFEFF=1",
        "\u00A0=1",
        "\u202E=1",
        "\uFF1D1",
        "\uFF0B1",
        "\uFF0D1",
        "\uFF20SUM(A1)"
      })
  void whatAProgramMightComputeHasAnApostropheBeforeIt(String typed) {
    assertEquals("'" + typed, Guarded.text(typed));
  }

  @Test
  void otherTextIsAsItWasTyped() {
    assertEquals("", Guarded.text(""));
    assertEquals("  ", Guarded.text("  "));
    assertEquals("Ann =)", Guarded.text("Ann =)"));
    assertEquals("\uD83D\uDE00", Guarded.text("\uD83D\uDE00"));
  }
}
