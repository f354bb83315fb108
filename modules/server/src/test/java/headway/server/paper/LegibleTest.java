package headway.server.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LegibleTest {
  @Test
  void whatXmlForbidsIsReplaced() {
    assertEquals("a\uFFFD\uFFFD b\t\r\nc", Legible.of("a\u0000\u001B b\t\r\nc"));
    assertEquals("\uFFFDx\uFFFD", Legible.of("\uD800x\uFFFE"));
  }

  @Test
  void whatIsNeverSeenByItselfIsLeftOut() {
    assertEquals("co", Legible.of("c\u00ADo\uFE0F"));
    assertEquals("abc", Legible.of("\u202Eabc\u202C"));
    assertEquals("\uD83D\uDC68\uD83D\uDC69", Legible.of("\uD83D\uDC68\u200D\uD83D\uDC69"));
  }

  @Test
  void anyOtherTextStaysAsItIs() {
    String text = "“Één façade”, – 5 × 3 − 2 · Łódź \uD83D\uDE00";
    assertEquals(text, Legible.of(text));
  }
}
