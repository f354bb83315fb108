package headway.scenario.read;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** One of the JSON Schemas that editors use. */
record EditorSchema(Schema schema) {
  private static final Path DOCS =
      Path.of(Objects.requireNonNull(System.getProperty("headway.root")), "docs");

  static EditorSchema ofScenarios() {
    return read("scenario.schema.json");
  }

  static EditorSchema ofTranslations() {
    return read("translation.schema.json");
  }

  private static EditorSchema read(String name) {
    try {
      String text = Files.readString(DOCS.resolve(name));
      return new EditorSchema(
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(text, InputFormat.JSON));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Error> faults(JsonNode document) {
    return schema.validate(document);
  }

  boolean accepts(JsonNode document) {
    return faults(document).isEmpty();
  }
}
