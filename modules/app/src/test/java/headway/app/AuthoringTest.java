package headway.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.assessment.Skills;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a trainer types to begin, translate and mend a scenario. */
class AuthoringTest {
  @TempDir Path folder;

  private record Answered(int code, String answer, String remarks) {}

  private static Installation installation() {
    Path project = Path.of(Objects.requireNonNull(System.getProperty("headway.root")));
    return new Installation(project, Skills.installed());
  }

  private static Answered headway(String... arguments) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    ByteArrayOutputStream remarks = new ByteArrayOutputStream();
    Terminal terminal = Terminal.of(InputStream.nullInputStream(), answer, remarks);
    int code = Headway.run(terminal, installation(), arguments);
    return new Answered(
        code, answer.toString(StandardCharsets.UTF_8), remarks.toString(StandardCharsets.UTF_8));
  }

  private Answered begun(String id, String... more) {
    List<String> arguments =
        Stream.concat(Stream.of("new", id, "--in", folder.toString()), Stream.of(more)).toList();
    return headway(arguments.toArray(String[]::new));
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private String check() {
    return headway("check", folder.toString()).answer();
  }

  @ParameterizedTest
  @CsvSource({"en,Too loud to eat", "nl,Te luid om te eten", "nl-BE,Te luid", "de,Too loud"})
  void aNewScenarioChecksCleanAndIsInTheLanguageAskedFor(String language, String title)
      throws IOException {
    Answered begun = begun("first-visit", "--lang", language);

    assertEquals(0, begun.code(), begun.remarks());
    assertEquals("", check());
    String scenario = Files.readString(file("first-visit/scenario.yaml"));
    assertTrue(scenario.contains("\nlanguage: " + language + "\ntitle: " + title), scenario);
    assertEquals(language.equals("de"), begun.remarks().contains("for you to replace"));
    assertTrue(begun.answer().contains("expert.play"), begun.answer());
  }

  @Test
  void theTagOfALanguageIsWrittenAsLanguageTagsAre() throws IOException {
    begun("first-visit", "--lang", "NL");
    String scenario = Files.readString(file("first-visit/scenario.yaml"));
    assertTrue(scenario.contains("\nlanguage: nl\n"), scenario);
  }

  @Test
  void whoeverNamesTheFileOfAScenarioMeansItsFolder() {
    begun("first-visit");
    String named = file("first-visit/scenario.yaml").toString();
    assertEquals(0, headway("check", named).code());
    assertEquals(0, headway("analyse", named).code());
  }

  @Test
  void whatIsInScenariosIsCheckedAndFormattedByItsId() {
    Answered checked = headway("check", "ceo-with-all-the-answers");
    assertTrue(checked.remarks().startsWith("1 scenario checked"), checked.remarks());
    Answered formatted = headway("format", "--check", "ceo-with-all-the-answers");
    assertTrue(formatted.remarks().contains("looked at"), formatted.remarks());
  }

  @Test
  void aLooseFileDoesNotHideTheScenariosBesideIt() throws IOException {
    begun("first-visit");
    begun("second-visit");
    Files.writeString(file("notes.yaml"), "buy: milk\n");
    Answered checked = headway("check", folder.toString());
    assertTrue(checked.remarks().startsWith("2 scenarios checked"), checked.remarks());
  }

  @Test
  void editorsFindTheSchemaFromTheNewFile() throws IOException {
    begun("first-visit");
    String line = Files.readAllLines(file("first-visit/scenario.yaml")).getFirst();
    String schema = line.replaceFirst("^# yaml-language-server: \\$schema=", "");
    Path found =
        schema.startsWith("file:")
            ? Path.of(URI.create(schema))
            : file("first-visit").resolve(schema);
    assertTrue(Files.isRegularFile(found), line);
  }

  @Test
  void withinTheProjectTheSchemaIsNamedByTheWayFromTheFile() {
    Installation installation = installation();
    assertEquals(
        "# yaml-language-server: $schema=../../docs/scenario.schema.json",
        EditorSchema.forScenario(installation, installation.scenarios().resolve("first-visit")));
  }

  @Test
  void anIdThatAYamlToolWouldBendIsWrittenInQuotes() throws IOException {
    begun("010", "--lang", "no");
    assertTrue(
        Files.readString(file("010/scenario.yaml")).contains("id: \"010\"\nlanguage: \"no\"\n"));
    assertEquals("", check());
  }

  @Test
  void whatIsThereIsNeverWrittenOver() throws IOException {
    Files.writeString(file("a-file"), "mine");
    Files.createDirectory(file("a-folder"));
    for (String taken : List.of("a-file", "a-folder")) {
      Answered refused = begun(taken);
      assertEquals(2, refused.code());
      assertTrue(refused.remarks().contains("choose another id"), refused.remarks());
    }
    assertEquals("mine", Files.readString(file("a-file")));
    assertFalse(Files.exists(file("a-folder/scenario.yaml")));
  }

  @ParameterizedTest
  @CsvSource({"Één Twee!,een-twee", "first_visit,first-visit", "..,first-visit", "a/b,a-b"})
  void anIdThatIsNoneIsRefusedWithOneThatIs(String id, String meant) throws IOException {
    Answered refused = begun(id);
    assertEquals(2, refused.code());
    assertTrue(refused.remarks().contains("Try `" + meant + "`."), refused.remarks());
    try (Stream<Path> made = Files.list(folder)) {
      assertEquals(0, made.count());
    }
  }

  @Test
  void aTranslationIsMadeReadyAndWhatWaitsIsAWarning() throws IOException {
    begun("first-visit");
    Answered made = headway("translate", file("first-visit").toString(), "nl");

    assertEquals(0, made.code(), made.remarks());
    String translation = Files.readString(file("first-visit/nl.yaml"));
    assertTrue(translation.contains("# Too loud to eat\ntitle: \"\"\n"), translation);
    assertFalse(check().contains("error"), check());
    assertTrue(check().contains("warning HW401: `title`, `summary` and"), check());

    Answered again = headway("translate", file("first-visit").toString(), "NL");
    assertEquals("", again.answer());
    assertTrue(again.remarks().contains("tells which wait for words"), again.remarks());
    assertEquals(translation, Files.readString(file("first-visit/nl.yaml")));
  }

  @Test
  void whatTheSourceHasNoMoreIsToldAndLeft() throws IOException {
    begun("first-visit");
    Files.writeString(file("first-visit/nl.yaml"), "language: nl\nsignals: {gone: Weg}\n");
    Answered made = headway("translate", file("first-visit").toString(), "nl");
    assertEquals(1, made.code());
    assertTrue(made.answer().contains("HW402"), made.answer());
    assertTrue(Files.readString(file("first-visit/nl.yaml")).contains("{gone: Weg,\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "EN", "x", "nl_NL", "../nl"})
  void aLanguageThatIsNoneOrTheScenariosOwnIsRefused(String language) {
    begun("first-visit");
    Answered refused = headway("translate", file("first-visit").toString(), language);
    assertEquals(2, refused.code(), refused.answer());
  }

  @Test
  void aFileThatCannotBeReadIsLeftAloneByAll() throws IOException {
    begun("first-visit");
    Files.writeString(file("first-visit/nl.yaml"), "title: [");
    for (String[] command :
        new String[][] {
          {"translate", file("first-visit").toString(), "nl"},
          {"format", file("first-visit").toString()}
        }) {
      Answered answered = headway(command);
      assertEquals(1, answered.code(), command[0]);
      assertTrue(answered.answer().contains("nl.yaml:1:9: error HW006"), answered.answer());
    }
    assertEquals("title: [", Files.readString(file("first-visit/nl.yaml")));
  }

  @Test
  void formatTellsWhatWouldChangeAndThenChangesIt() throws IOException {
    begun("first-visit");
    Path scenario = file("first-visit/scenario.yaml");
    String sound = Files.readString(scenario);
    Files.writeString(scenario, sound.replace("Too loud to eat", "12:30"));
    Files.setPosixFilePermissions(scenario, PosixFilePermissions.fromString("rw-rw-r--"));

    Answered told = headway("format", "--check", folder.toString());
    assertEquals(1, told.code());
    assertEquals(scenario + ":5:8: 12:30 → \"12:30\"\n", told.answer());
    assertTrue(Files.readString(scenario).contains("title: 12:30\n"));

    Answered changed = headway("format", scenario.toString());
    assertEquals(0, changed.code());
    assertEquals(told.answer(), changed.answer());
    assertEquals(sound.replace("Too loud to eat", "\"12:30\""), Files.readString(scenario));
    assertEquals(
        "rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(scenario)));
    assertEquals(0, headway("format", "--check", folder.toString()).code());
  }

  @Test
  void formatTakesNoOtherFiles() throws IOException {
    Path notes = Files.writeString(file("notes.txt"), "no");
    assertEquals(2, headway("format", notes.toString()).code());
  }

  @Test
  void aWatchedScenarioIsCheckedAgainWhenItIsSavedRenamedOrReplaced() throws Exception {
    begun("first-visit");
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    Heard remarks = new Heard();
    AtomicInteger code = new AtomicInteger(-1);
    Terminal terminal = Terminal.of(InputStream.nullInputStream(), answer, remarks);
    Thread watch =
        Thread.ofPlatform()
            .start(
                () ->
                    code.set(
                        Headway.run(
                            terminal, installation(), "check", "--watch", folder.toString())));
    remarks.await("Watching 1 scenario");
    Path scenario = file("first-visit/scenario.yaml");
    String sound = Files.readString(scenario);

    Files.writeString(scenario, sound.replace("goto: office", "goto: ofice"));
    remarks.await("first-visit: 3 errors, no remarks.");
    assertTrue(answer.toString(StandardCharsets.UTF_8).contains("Did you mean `office`?"));

    Files.writeString(file("first-visit/.new"), sound);
    Files.move(file("first-visit"), file("elsewhere"));
    remarks.await("first-visit is gone.");
    remarks.await("elsewhere: 4 errors, no remarks.");

    Files.writeString(
        file("elsewhere/scenario.yaml"), sound.replace("id: first-visit", "id: elsewhere"));
    remarks.await("elsewhere: no errors, no remarks.");
    watch.interrupt();
    assertTrue(watch.join(Duration.ofSeconds(10)));
    assertEquals(0, code.get());
  }

  /** What was said so far, and a way to wait for more. */
  private static final class Heard extends ByteArrayOutputStream {
    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      super.write(bytes, from, length);
      notifyAll();
    }

    synchronized void await(String words) throws InterruptedException {
      long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (!toString(StandardCharsets.UTF_8).contains(words)) {
        assertTrue(System.nanoTime() < patience, () -> words + " does not come: " + this);
        wait(1_000);
      }
    }
  }
}
