package headway.store;

import static headway.store.EmbeddedDatabaseTest.embedded;
import static headway.store.Samples.NADIA;
import static headway.store.Samples.playthrough;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuddenDeathTest {
  private static final int ROUNDS = 20;
  private static final int MOST_ACKNOWLEDGED = 400;
  private static final Pattern LINE = Pattern.compile("(\\d+) (\\d+) acknowledged");

  @TempDir Path data;

  /** By the playthrough's number, the turns that were acknowledged. */
  private final Map<Long, Integer> acknowledged = new TreeMap<>();

  @Test
  void killedAtTwentyMomentsUnderFourWritersItKeepsEveryAcknowledgedMove() throws Exception {
    Random random = new Random(20);
    int total = 0;
    for (int round = 1; round <= ROUNDS; round++) {
      total += writeUntilKilled(1 + random.nextInt(MOST_ACKNOWLEDGED), round == 1);
      checkAll("after kill " + round);
    }
    System.out.println("%d kills, %d acknowledged writes, none lost".formatted(ROUNDS, total));
  }

  private int writeUntilKilled(int writes, boolean askWhileItRuns) throws Exception {
    long next = acknowledged.keySet().stream().max(Long::compare).orElse(0L);
    Process process = start(next + 2 * WritingClients.CLIENTS);
    int read = 0;
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        read += note(line);
        if (askWhileItRuns && read == 1) {
          assertEquals(new Opening.InUse(data), Database.embedded(data, Durability.PROCESS_DEATH));
        }
        if (read == writes) {
          process.destroyForcibly();
        }
      }
    } catch (IOException closed) {
      // The stream of a killed process may end so.
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertTrue(read >= writes, "it died by itself after " + read + " writes");
    return read;
  }

  private Process start(long next) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            WritingClients.class.getName(),
            data.toString(),
            Long.toString(next))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private int note(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return 0;
    }
    acknowledged.merge(
        Long.valueOf(matcher.group(1)), Integer.valueOf(matcher.group(2)), Math::max);
    return 1;
  }

  private void checkAll(String when) {
    try (Database database = embedded(data, Durability.PROCESS_DEATH)) {
      acknowledged.forEach(
          (number, turns) -> {
            KeptPlaythrough found =
                database.playthroughs().find(playthrough(number), NADIA).orElseThrow();
            List<String> tokens = found.moves().stream().map(KeptMove::token).toList();
            assertTrue(tokens.size() >= turns, when + ": playthrough " + number + " lost moves");
            assertEquals(
                IntStream.rangeClosed(1, tokens.size()).mapToObj(turn -> "move-" + turn).toList(),
                tokens,
                when);
          });
      assertTrue(database.playthroughs().of(NADIA).size() >= acknowledged.size(), when);
    }
  }
}
