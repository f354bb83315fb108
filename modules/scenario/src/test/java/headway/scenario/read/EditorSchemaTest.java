package headway.scenario.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Diagnostic;
import headway.scenario.read.Mutations.Mutation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What an editor says of a file is what the reader says of it. */
class EditorSchemaTest {
  private static final YAMLMapper YAML = new YAMLMapper();

  private final ScenarioFiles files = Fixture.everyFeature();

  @Test
  void aScenarioWithEveryFeatureIsRight() {
    assertEquals(
        List.of(), EditorSchema.ofScenarios().faults(document(files, ScenarioFiles.SOURCE)));
  }

  @Test
  void aTranslationOfEveryFeatureIsRight() {
    assertEquals(List.of(), EditorSchema.ofTranslations().faults(document(files, "en.yaml")));
  }

  @Test
  void theStoriesOfThisProjectAreRightForBothOrForNeither() throws IOException {
    for (ScenarioFiles story : Stories.all()) {
      List<Diagnostic> diagnostics = Fixture.read(story).diagnostics();
      for (String file : story.files().keySet()) {
        if (file.endsWith(".yaml")) {
          boolean isMalformed =
              diagnostics.stream()
                  .filter(diagnostic -> diagnostic.position().file().equals(file))
                  .anyMatch(EditorSchemaTest::isOfForm);
          assertEquals(!isMalformed, schemaOf(file).accepts(document(story, file)), file);
        }
      }
    }
  }

  private static EditorSchema schemaOf(String file) {
    return file.equals(ScenarioFiles.SOURCE)
        ? EditorSchema.ofScenarios()
        : EditorSchema.ofTranslations();
  }

  @Test
  void whatIsWrongInAScenarioIsWrongForBoth() {
    agree(EditorSchema.ofScenarios(), ScenarioFiles.SOURCE);
  }

  @Test
  void whatIsWrongInATranslationIsWrongForBoth() {
    agree(EditorSchema.ofTranslations(), "en.yaml");
  }

  private void agree(EditorSchema schema, String file) {
    List<String> disagreements = new ArrayList<>();
    int refused = 0;
    for (Mutation mutation : Mutations.of(document(files, file))) {
      // JSON is YAML, and says of every scalar whether it is a text
      List<Diagnostic> errors = errors(file, mutation.document().toString());
      boolean isAccepted = schema.accepts(mutation.document());
      if (isAccepted && errors.stream().anyMatch(EditorSchemaTest::isOfForm)) {
        disagreements.add("The schema accepts: " + mutation.what() + " " + errors);
      }
      if (!isAccepted && errors.isEmpty()) {
        disagreements.add("The reader accepts: " + mutation.what());
      }
      refused += isAccepted ? 0 : 1;
    }
    assertEquals("", String.join("\n", disagreements));
    assertTrue(refused > 100, "Only " + refused + " were refused");
  }

  private List<Diagnostic> errors(String file, String text) {
    return Fixture.read(Fixture.with(files, file, text)).diagnostics().stream()
        .filter(Diagnostic::isError)
        .filter(diagnostic -> diagnostic.position().file().equals(file))
        .toList();
  }

  /** Whether it is about keys, types or values, which a schema can tell too. */
  private static boolean isOfForm(Diagnostic diagnostic) {
    return diagnostic.code().id().startsWith("HW1");
  }

  private static JsonNode document(ScenarioFiles folder, String file) {
    return YAML.readTree(Fixture.text(folder, file));
  }
}
