package headway.server;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody saves while the server runs. */
class SavingTest {
  /** A save is live within a second; a busy machine may take longer. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  @TempDir Path folder;

  @Test
  void a_saved_file_is_live() throws IOException {
    try (RunningServer server = RunningServer.with(folder, "short", RunningServer.SHORT)) {
      Visitor visitor = server.visitor();
      Files.writeString(file(), RunningServer.SHORT.replace("A short talk", "A shorter talk"));
      eventually(() -> visitor.get("/scenarios/short").body().contains("A shorter talk"));
    }
  }

  @Test
  void an_editor_that_writes_a_temporary_file_and_moves_it_saves_too() throws IOException {
    try (RunningServer server = RunningServer.with(folder, "short", RunningServer.SHORT)) {
      Visitor visitor = server.visitor();
      Path temporary = file().resolveSibling(".scenario.yaml.swp");
      Files.writeString(temporary, RunningServer.SHORT.replace("A short talk", "A moved talk"));
      Files.move(temporary, file(), ATOMIC_MOVE, REPLACE_EXISTING);
      eventually(() -> visitor.get("/scenarios").body().contains("A moved talk"));
    }
  }

  @Test
  void a_broken_file_leaves_the_last_good_version_and_is_shown_on_its_page() throws IOException {
    try (RunningServer server = RunningServer.with(folder, "short", RunningServer.SHORT)) {
      Visitor visitor = server.visitor();
      Files.writeString(file(), RunningServer.SHORT.replace("goto: met}", "goto: mett}"));
      eventually(() -> visitor.get("/scenarios/short").body().contains("mett"));
      assertTrue(visitor.get("/scenarios/short").body().contains("You sell doors."));
      assertEquals(200, visitor.get(visitor.begin("short")).statusCode());
      Files.writeString(file(), RunningServer.SHORT);
      eventually(() -> !visitor.get("/scenarios/short").body().contains("mett"));
    }
  }

  @Test
  void what_is_only_wrong_when_every_state_is_looked_at_leaves_it_too() throws IOException {
    try (RunningServer server = RunningServer.with(folder, "short", RunningServer.SHORT)) {
      Visitor visitor = server.visitor();
      eventually(() -> visitor.get("/scenarios/short").body().contains("Listening"));
      Files.writeString(
          file(),
          RunningServer.SHORT
              .replace("goto: met}", "goto: left}")
              .replace("A short talk", "No way to Monday"));
      eventually(() -> visitor.get("/scenarios/short").body().contains("HW502"));
      assertFalse(visitor.get("/scenarios/short").body().contains("No way to Monday"));
    }
  }

  @Test
  void a_play_that_has_begun_goes_on_with_its_own_version() throws IOException {
    try (RunningServer server = RunningServer.with(folder, "short", RunningServer.SHORT)) {
      Visitor visitor = server.visitor();
      String talk = visitor.begin("short");
      Files.writeString(
          file(),
          RunningServer.SHORT
              .replace("A short talk", "Another talk")
              .replace("id: ask,", "id: wonder,")
              .replace("Since we moved the lift.", "None of your business."));
      eventually(() -> visitor.get("/scenarios/short").body().contains("Another talk"));
      visitor.post(talk + "/moves", "turn", "1", "move", "ask");
      assertTrue(visitor.get(talk).body().contains("Since we moved the lift."));
      assertTrue(
          visitor.get(visitor.begin("short")).body().contains("value=\"wonder\""),
          "the next play has the new version");
    }
  }

  @Test
  void a_folder_that_goes_is_offered_no_longer_and_one_that_comes_is() throws IOException {
    try (RunningServer server = RunningServer.with(folder, "short", RunningServer.SHORT)) {
      Visitor visitor = server.visitor();
      String talk = visitor.begin("short");
      Path away = folder.resolve("away");
      Files.move(file().getParent(), away);
      eventually(() -> visitor.get("/scenarios/short").statusCode() == 404);
      assertEquals(200, visitor.get(talk).statusCode(), "what was begun goes on");
      Files.move(away, file().getParent());
      eventually(() -> visitor.get("/scenarios/short").statusCode() == 200);
    }
  }

  @Test
  void a_renamed_folder_says_that_its_id_is_another() throws IOException {
    try (RunningServer server = RunningServer.with(folder, "short", RunningServer.SHORT)) {
      Visitor visitor = server.visitor();
      Files.move(file().getParent(), folder.resolve("scenarios/brief"));
      eventually(() -> visitor.get("/scenarios/short").statusCode() == 404);
      eventually(() -> visitor.get("/scenarios/brief").statusCode() == 422);
    }
  }

  private Path file() {
    return folder.resolve("scenarios/short/scenario.yaml");
  }

  static void eventually(BooleanSupplier holds) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end) {
        fail("It did not come about within " + LONGEST);
      }
      Thread.onSpinWait();
    }
  }
}
