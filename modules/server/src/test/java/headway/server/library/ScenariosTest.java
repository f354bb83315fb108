package headway.server.library;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.analysis.AnalysisCode;
import headway.assessment.Skills;
import headway.scenario.Scenario;
import headway.scenario.Wording;
import headway.scenario.diagnostic.Diagnostic;
import headway.scenario.diagnostic.Position;
import headway.scenario.read.ScenarioReader;
import headway.server.library.Scenarios.Broken;
import headway.server.library.Scenarios.Playable;
import headway.store.Database;
import headway.store.Durability;
import headway.store.Opening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving, as the library sees it: what is served after each save. */
class ScenariosTest {
  private static final Diagnostic DEAD_END =
      new Diagnostic(
          AnalysisCode.NO_WAY_TO_AN_ENDING,
          Position.startOf("scenario.yaml"),
          "A play gets stuck.",
          "");

  @TempDir Path folder;
  private Database database;
  private CompletableFuture<List<Diagnostic>> proof = proved();
  private final Set<String> calledOff = new TreeSet<>();

  @BeforeEach
  void open() {
    Opening opening = Database.embedded(folder.resolve("data"), Durability.PROCESS_DEATH);
    database = ((Opening.Opened) opening).database();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void what_is_saved_is_live() throws IOException {
    Scenarios scenarios = saved("Door");
    save(scenarios, "Gate");
    assertEquals("Gate", title(scenarios));
  }

  @Test
  void what_cannot_be_read_leaves_the_version_before_it_until_it_is_mended() throws IOException {
    Scenarios scenarios = saved("Door");
    save(scenarios, "[no text");
    assertEquals("Door", title(scenarios));
    assertTrue(playable(scenarios).faults().getFirst().isError());
    save(scenarios, "Mended");
    assertEquals("Mended", title(scenarios));
    assertEquals(List.of(), playable(scenarios).faults());
  }

  @Test
  void what_can_be_read_but_does_not_hold_leaves_the_version_before_it_too() throws IOException {
    Scenarios scenarios = saved("Door");
    proof = refuted();
    save(scenarios, "Trap");
    assertEquals("Door", title(scenarios));
    assertEquals(List.of(DEAD_END), playable(scenarios).faults());
  }

  @Test
  void what_takes_long_to_prove_is_live_until_it_is_refuted() throws IOException {
    Scenarios scenarios = saved("Door");
    proof = new CompletableFuture<>();
    save(scenarios, "Labyrinth");
    assertEquals("Labyrinth", title(scenarios));
    proof.complete(List.of(DEAD_END));
    assertEquals("Door", title(scenarios));
  }

  @Test
  void a_late_proof_says_nothing_of_what_was_saved_since() throws IOException {
    Scenarios scenarios = saved("Door");
    CompletableFuture<List<Diagnostic>> late = new CompletableFuture<>();
    proof = late;
    save(scenarios, "Labyrinth");
    proof = proved();
    save(scenarios, "Hall");
    late.complete(List.of(DEAD_END));
    assertEquals("Hall", title(scenarios));
    assertEquals(List.of(), playable(scenarios).faults());
  }

  @Test
  void what_was_saved_over_is_not_proved_to_its_end() throws IOException {
    Scenarios scenarios = saved("Door");
    proof = new CompletableFuture<>();
    save(scenarios, "Labyrinth");
    save(scenarios, "Labyrinth");
    assertEquals(Set.of(), calledOff, "the same again is no other");
    save(scenarios, "Larger labyrinth");
    assertEquals(Set.of("Labyrinth"), calledOff);
    save(scenarios, "[no text");
    assertEquals(Set.of("Labyrinth", "Larger labyrinth"), calledOff);
  }

  @Test
  void what_was_deleted_is_not_proved_to_its_end() throws IOException {
    Scenarios scenarios = saved("Door");
    proof = new CompletableFuture<>();
    save(scenarios, "Labyrinth");
    Files.delete(file());
    Files.delete(file().getParent());
    scenarios.readAgain(List.of("talk"));
    assertEquals(Set.of("Labyrinth"), calledOff);
  }

  @Test
  void what_was_proved_is_left_alone_when_it_is_saved_over() throws IOException {
    Scenarios scenarios = saved("Door");
    save(scenarios, "Gate");
    assertEquals(Set.of(), calledOff);
  }

  @Test
  void an_analysis_that_was_called_off_says_nothing() throws IOException {
    Scenarios scenarios = saved("Door");
    proof = CompletableFuture.failedFuture(new IllegalStateException("called off"));
    save(scenarios, "Gate");
    assertEquals("Gate", title(scenarios));
  }

  @Test
  void a_folder_that_is_gone_is_not_offered_and_no_late_proof_brings_it_back() throws IOException {
    Scenarios scenarios = saved("Door");
    proof = new CompletableFuture<>();
    save(scenarios, "Gate");
    Files.delete(file());
    Files.delete(file().getParent());
    scenarios.readAgain(List.of("talk"));
    proof.complete(List.of(DEAD_END));
    assertEquals(List.of(), scenarios.all());
  }

  @Test
  void a_file_that_is_gone_for_a_moment_leaves_the_version_that_held() throws IOException {
    Scenarios scenarios = saved("Door");
    Files.delete(file());
    scenarios.readAgain(List.of("talk"));
    assertEquals("Door", title(scenarios));
    save(scenarios, "Door again");
    assertEquals("Door again", title(scenarios));
  }

  @Test
  void a_folder_that_never_held_is_broken_until_it_is_mended() throws IOException {
    proof = refuted();
    Scenarios scenarios = saved("Trap");
    Broken broken = assertInstanceOf(Broken.class, scenarios.find("talk").orElseThrow());
    assertEquals(List.of(DEAD_END), broken.faults());
    assertTrue(broken.files().files().containsKey("scenario.yaml"));
    assertEquals("Trap", title(requireNonNull(broken.draft()).scenario()));
    proof = proved();
    save(scenarios, "Way out");
    assertEquals("Way out", title(scenarios));
  }

  @Test
  void a_play_goes_on_with_the_version_it_was_begun_with() throws IOException {
    Scenarios scenarios = saved("Door");
    Playable begun = playable(scenarios);
    database.scenarioTexts().keep(begun.files());
    save(scenarios, "Gate");
    save(scenarios, "[no text");
    assertEquals("Door", title(scenarios.edition(begun.scenario().hash()).orElseThrow()));
  }

  private Scenarios saved(String title) throws IOException {
    write(title);
    return Scenarios.read(
        folder.resolve("scenarios"),
        new ScenarioReader(Skills.installed().catalogue()),
        database.scenarioTexts(),
        new Scenarios.Proof() {
          @Override
          public CompletableFuture<List<Diagnostic>> errorsOf(Scenario scenario) {
            return proof;
          }

          @Override
          public void callOff(Scenario scenario) {
            calledOff.add(title(scenario));
          }
        });
  }

  private void save(Scenarios scenarios, String title) throws IOException {
    write(title);
    scenarios.readAgain(List.of("talk"));
  }

  private void write(String title) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(
        file(),
        """
        format: 1
        id: talk
        language: en
        title: %s
        summary: One question.
        briefing: You sell doors.
        minutes: 1
        level: 1
        cast: {customer: {name: Kim, role: buyer}}
        start: door
        scenes:
          door:
            lines: [{customer: Yes?}]
            choices: [{id: ask, say: Why?, goto: met}]
        endings:
          met: {outcome: stop, fit: good, title: Met, text: They met.}
        """
            .formatted(title));
  }

  private Path file() {
    return folder.resolve("scenarios/talk/scenario.yaml");
  }

  private static Playable playable(Scenarios scenarios) {
    return scenarios.playable("talk").orElseThrow();
  }

  private static String title(Scenarios scenarios) {
    return title(playable(scenarios).scenario());
  }

  private static String title(Scenario scenario) {
    return scenario.title().in(new Wording(0, List.of()), scenario.startSlots());
  }

  private static CompletableFuture<List<Diagnostic>> proved() {
    return CompletableFuture.completedFuture(List.of());
  }

  private static CompletableFuture<List<Diagnostic>> refuted() {
    return CompletableFuture.completedFuture(List.of(DEAD_END));
  }
}
