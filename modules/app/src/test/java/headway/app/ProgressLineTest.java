package headway.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import headway.analysis.Progress;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final ByteArrayOutputStream remarks = new ByteArrayOutputStream();
  private Instant now = Instant.EPOCH;

  private ProgressLine line(boolean onATerminal) {
    Terminal terminal =
        Terminal.of(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            remarks,
            new Screen(false, onATerminal, 80));
    return new ProgressLine(terminal, () -> now);
  }

  private String written() {
    String text = remarks.toString(StandardCharsets.UTF_8);
    remarks.reset();
    return text;
  }

  @Test
  void itIsThereFromOneSecondOnAndGoesAway() {
    try (ProgressLine line = line(true)) {
      now = Instant.EPOCH.plusMillis(999);
      line.at(Progress.Part.STATES, 4_000, 0);
      assertEquals("", written());

      now = Instant.EPOCH.plusMillis(1_000);
      line.at(Progress.Part.STATES, 1_234_567, 0);
      assertEquals("\rLooking at every state: 1,234,567\u001b[K", written());

      now = Instant.EPOCH.plusMillis(1_100);
      line.at(Progress.Part.STATES, 1_300_000, 0);
      assertEquals("", written());

      now = Instant.EPOCH.plusMillis(1_300);
      line.at(Progress.Part.BOTS, 5, 10);
      assertEquals("\rLetting bots play [############            ]\u001b[K", written());
    }
    assertEquals("\r\u001b[K", written());
  }

  @Test
  void whatIsFastOrKeptInAFileLeavesNoTrace() {
    try (ProgressLine line = line(true)) {
      line.at(Progress.Part.WORTH, 1, 3);
    }
    try (ProgressLine line = line(false)) {
      now = Instant.EPOCH.plusSeconds(60);
      line.at(Progress.Part.WORTH, 1, 3);
    }
    assertEquals("", written());
  }
}
