package headway.server.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a form sent, field by field; untrusted. */
public record Form(Map<String, List<String>> fields) {
  public static final Form EMPTY = new Form(Map.of());

  public Form {
    fields = Map.copyOf(fields);
  }

  /** A field's first value. */
  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /**
   * What was typed into a field, without blanks around it; empty where nothing was. Browsers count
   * a line's end as one character and send two.
   */
  public String typed(String name) {
    return first(name).orElse("").replace("\r\n", "\n").strip();
  }

  /** A field's values, in the order sent. */
  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }
}
