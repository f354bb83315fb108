package headway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.assessment.Index;
import headway.assessment.Indicator;
import headway.assessment.Noticing;
import headway.assessment.Skill;
import headway.assessment.SkillData;
import headway.assessment.Skills;
import headway.assessment.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No page waits for an analysis: all are answered although none ever ends. */
class EndlessAnalysisTest {
  /** Whoever waits for an analysis waits longer than this. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** Keeps whoever analyses waiting: in a talk without a recall nobody else asks what one shows. */
  private record Endless(Skill skill, CountDownLatch never, Queue<String> waiting)
      implements Skill {
    @Override
    public SkillData data() {
      return skill.data();
    }

    @Override
    public Optional<Indicator> shownBy(Noticing noticing) {
      if (noticing == Noticing.RECALLED) {
        keepWaiting();
      }
      return skill.shownBy(noticing);
    }

    private void keepWaiting() {
      waiting.add(Thread.currentThread().getName());
      try {
        never.await();
      } catch (InterruptedException calledOff) {
        Thread.currentThread().interrupt();
        throw new CancellationException("The analysis was called off");
      }
    }

    @Override
    public List<Index> indices(Transcript transcript) {
      return skill.indices(transcript);
    }
  }

  @TempDir Path folder;
  private final CountDownLatch never = new CountDownLatch(1);
  private final Queue<String> waiting = new ConcurrentLinkedQueue<>();

  @Test
  void every_page_is_answered_while_an_analysis_never_ends() throws IOException {
    try (RunningServer server =
        RunningServer.with(folder, endless(), "short", RunningServer.SHORT)) {
      Visitor visitor = server.visitor();
      try {
        assertTimeoutPreemptively(LONGEST, () -> visit(visitor));
        assertEquals(List.of("analysis"), List.copyOf(waiting));
      } finally {
        never.countDown(); // a server that closes waits for whoever it answers
      }
    }
  }

  @Test
  void what_is_saved_meanwhile_is_live_and_what_was_begun_goes_on() throws IOException {
    try (RunningServer server =
        RunningServer.with(folder, endless(), "short", RunningServer.SHORT)) {
      Visitor visitor = server.visitor();
      String talk = visitor.begin("short");
      for (int save = 1; save <= 5; save++) {
        String title = "Talk number " + save;
        Files.writeString(
            folder.resolve("scenarios/short/scenario.yaml"),
            RunningServer.SHORT.replace("A short talk", title));
        SavingTest.eventually(() -> visitor.get("/scenarios").body().contains(title));
      }
      // Each save made room for the next; in a row, the first would be the only one for ever.
      SavingTest.eventually(() -> waiting.size() >= 6);
      assertEquals(200, visitor.get(talk).statusCode());
    }
  }

  private static void visit(Visitor visitor) {
    assertEquals(200, visitor.get("/scenarios").statusCode());
    assertEquals(200, visitor.get("/scenarios/short").statusCode());
    String talk = visitor.begin("short");
    assertEquals(200, visitor.get(talk).statusCode());
    visitor.post(talk + "/moves", "turn", "1", "move", "ask");
    visitor.post(talk + "/moves", "turn", "2", "move", "meet");
    assertTrue(visitor.get(talk + "/debrief").body().contains("Monday"));
    assertEquals(talk + "/debrief", Visitor.location(visitor.get(talk + "/debrief.pdf")));
    assertEquals(303, visitor.post(talk + "/intention", "intention", "Ask first").statusCode());
    assertEquals(200, visitor.get("/scenarios").statusCode());
  }

  private Skills endless() {
    return Skills.of(
        Skills.installed().all().stream()
            .<Skill>map(skill -> new Endless(skill, never, waiting))
            .toList());
  }
}
