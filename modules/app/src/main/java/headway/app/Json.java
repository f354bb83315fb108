package headway.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object with its fields in the order in which they were added. A value is a text, a whole
 * number, a double, a truth value, null, a list of values or another object.
 */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  static Json object() {
    return new Json();
  }

  /** One field for each entry, in the map's order. */
  static Json of(Map<String, ? extends @Nullable Object> values) {
    Json json = new Json();
    values.forEach(json::with);
    return json;
  }

  /** Adds a field. Doubles are written unrounded; one that is not finite has no place in JSON. */
  Json with(String name, @Nullable Object value) {
    fields.put(name, value instanceof Double figure && !Double.isFinite(figure) ? null : value);
    return this;
  }

  Map<String, @Nullable Object> fields() {
    return Collections.unmodifiableMap(fields);
  }

  /** On one line. */
  String written() {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      write(this, generator);
    } catch (IOException impossible) {
      throw new IllegalStateException("Writing to memory does not fail", impossible);
    }
    return text.toString();
  }

  private static void write(@Nullable Object value, JsonGenerator generator) throws IOException {
    switch (value) {
      case null -> generator.writeNull();
      case String text -> generator.writeString(text);
      case Integer whole -> generator.writeNumber(whole);
      case Long whole -> generator.writeNumber(whole);
      case Double figure -> generator.writeNumber(figure);
      case Boolean truth -> generator.writeBoolean(truth);
      case List<?> values -> {
        generator.writeStartArray();
        for (Object each : values) {
          write(each, generator);
        }
        generator.writeEndArray();
      }
      case Json object -> {
        generator.writeStartObject();
        for (Map.Entry<String, @Nullable Object> field : object.fields.entrySet()) {
          generator.writeFieldName(field.getKey());
          write(field.getValue(), generator);
        }
        generator.writeEndObject();
      }
      default -> throw new IllegalArgumentException("No JSON for " + value.getClass());
    }
  }
}
