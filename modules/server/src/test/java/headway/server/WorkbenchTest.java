package headway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench, as whoever writes scenarios finds it after each save. */
class WorkbenchTest {
  private static final String BENCH = "/trainer/scenarios";
  private static final String TORN =
      RunningServer.SHORT.replace("id: short", "id: torn").replace("goto: met}", "goto: mett}");

  /** Reads well, and never ends. */
  private static final String TRAP = RunningServer.SHORT.replace("goto: left}", "goto: after}");

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir Path folder;
  private RunningServer server;
  private Visitor visitor;

  @BeforeEach
  void start() {
    server = RunningServer.with(folder, "short", RunningServer.SHORT, "torn", TORN);
    visitor = server.trainer();
    known("short");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** Asks until the states have been looked at. */
  private void known(String scenario) {
    while (visitor.get(BENCH + "/" + scenario).body().contains("data-health=\"looking\"")) {
      Thread.onSpinWait();
    }
  }

  @Test
  void the_list_says_how_each_scenario_stands() {
    String list = visitor.get(BENCH).body();
    assertTrue(list.contains("href=\"/trainer/scenarios/short\""));
    assertTrue(list.contains("data-health=\"remarks\""), list);
    assertTrue(list.contains("data-health=\"broken\""));
    assertTrue(list.contains("<code>mett</code> is neither"), "the first fault");
  }

  @Test
  void a_scenario_shows_its_map_with_the_start_beside_it() {
    String page = visitor.get(BENCH + "/short").body();
    assertTrue(page.contains("id=\"scene-after\""), "the map");
    assertTrue(page.contains("data-place=\"door\""), "the panel");
    assertTrue(page.contains("We have a draught."));
    assertTrue(page.contains("/scenes/after?in=en#panel"));
  }

  @Test
  void a_scene_is_the_same_whether_it_is_asked_for_by_a_script_or_not() {
    String address = BENCH + "/short/scenes/after?in=en";
    String panel = visitor.get(address, "HX-Request", "true").body();
    String page = visitor.get(address).body();
    assertTrue(panel.startsWith("<section class=\"panel\" id=\"panel\""), panel);
    assertTrue(page.startsWith("<!doctype html>"));
    assertTrue(page.contains(panel.strip()));
  }

  @Test
  void an_ending_has_a_panel_too() {
    String panel = visitor.get(BENCH + "/short/scenes/met", "HX-Request", "true").body();
    assertTrue(panel.contains("They put it in the diary."), panel);
  }

  @Test
  void what_is_not_there_is_not_found() {
    for (String path :
        List.of(
            BENCH + "/nowhere",
            BENCH + "/short/scenes/nowhere",
            BENCH + "/torn/scenes/door",
            BENCH + "/torn/run-sheet",
            BENCH + "/nowhere/run-sheet")) {
      assertEquals(404, visitor.get(path).statusCode(), path);
    }
  }

  @Test
  void a_scenario_that_cannot_be_read_shows_why_and_no_map() {
    String page = visitor.get(BENCH + "/torn").body();
    assertTrue(page.contains("<mark>mett</mark>"), page);
    assertTrue(page.contains("HW303"));
    assertFalse(page.contains("id=\"panel\""));
  }

  @Test
  void a_fault_is_named_as_soon_as_it_is_saved_and_gone_as_soon_as_it_is_mended() {
    String before = visitor.get("/trainer/version").body();
    save(RunningServer.SHORT.replace("goto: left}", "goto: lft}"));
    String faulty = until(BENCH + "/short", "<mark>lft</mark>");
    assertFalse(before.equals(visitor.get("/trainer/version").body()), "another version");
    assertTrue(faulty.contains("The last good version can still be played."));
    assertTrue(faulty.contains("id=\"scene-after\""), "the map of the version that runs");
    save(RunningServer.SHORT.replace("after", "afterwards"));
    String mended = until(BENCH + "/short", "id=\"scene-afterwards\"");
    assertFalse(mended.contains("<mark>lft</mark>"));
  }

  @Test
  void what_reads_but_does_not_hold_shows_its_own_map() {
    save(TRAP.replace("goto: met}", "goto: after}"));
    String page = until(BENCH + "/short", "data-health=\"broken\"");
    assertTrue(page.contains("data-from=\"after\" data-to=\"after\""), "a road to itself");
  }

  @Test
  void texts_with_markup_are_shown_as_text_on_the_map_as_well() {
    save(
        RunningServer.SHORT
            .replace("title: Monday", "title: \"</text><script>alert(1)</script>\"")
            .replace("We have a draught.", "\"<img src=x onerror=alert(2)> \\u202E {{ x }}\""));
    until(BENCH + "/short", "&lt;img src");
    known("short");
    for (String path : List.of("/short", "/short/scenes/met", "/short/run-sheet", "")) {
      String page = visitor.get(BENCH + path).body();
      assertFalse(page.contains("<script>alert"), path);
      assertFalse(page.contains("<img src=x"), path);
    }
  }

  @Test
  void the_run_sheet_has_minutes_topics_and_signals() {
    String sheet = visitor.get(BENCH + "/short/run-sheet").body();
    assertTrue(sheet.contains("2 minutes of play"), sheet);
    assertTrue(sheet.contains("<q lang=\"en\" dir=\"auto\">They look at the clock.</q>"));
    assertTrue(sheet.contains("Do call us."), "a decision to discuss");
  }

  @Test
  void it_is_the_trainers_alone_and_linked_to_for_nobody_else() {
    Visitor anyone = server.visitor();
    for (String path :
        List.of(BENCH, BENCH + "/short", BENCH + "/short/run-sheet", "/trainer/version")) {
      HttpResponse<String> led = anyone.get(path);
      assertEquals(303, led.statusCode(), path);
      assertTrue(Visitor.location(led).startsWith("/trainer/sign-in"), path);
      assertFalse(led.body().contains("draught"), path);
    }
    assertFalse(anyone.get("/scenarios").body().contains("href=\"" + BENCH));
    assertTrue(visitor.get("/scenarios").body().contains("href=\"" + BENCH));
  }

  @Test
  void a_server_that_passes_requests_on_changes_nothing() {
    assertEquals(200, visitor.get(BENCH, "X-Forwarded-For", "192.0.2.7").statusCode());
    assertEquals(303, server.visitor().get(BENCH, "Via", "1.1 elsewhere").statusCode());
  }

  @Test
  void a_trainer_finds_it_from_the_network_too() throws IOException {
    Optional<String> address = networkAddress();
    if (address.isEmpty()) {
      System.out.println("NOT RUN: the workbench asked for from the network, for there is none");
    }
    assumeTrue(address.isPresent(), "this machine has no address but loopback");
    server.close();
    server = RunningServer.over(folder, true);
    Visitor elsewhere = server.visitor(address.orElseThrow());
    assertEquals(303, elsewhere.get(BENCH).statusCode());
    elsewhere.signIn("noor@example.com", RunningServer.PASSWORD);
    assertEquals(200, elsewhere.get(BENCH).statusCode());
  }

  private static Optional<String> networkAddress() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(Inet4Address.class::isInstance)
        .filter(address -> !address.isLoopbackAddress())
        .map(InetAddress::getHostAddress)
        .findFirst();
  }

  /** As editors do: written beside it, then put in its place. */
  private void save(String scenario) {
    Path file = folder.resolve("scenarios/short/scenario.yaml");
    try {
      Path beside = Files.writeString(file.resolveSibling(".scenario.yaml"), scenario);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Asks for a page until it says something; what is saved is seen without being told. */
  private String until(String path, String says) {
    Instant late = Instant.now().plus(PATIENCE);
    String page = visitor.get(path).body();
    while (!page.contains(says)) {
      assertTrue(Instant.now().isBefore(late), () -> "never said " + says);
      page = visitor.get(path).body();
    }
    return page;
  }
}
