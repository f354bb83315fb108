package headway.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * A trainer's own words in place of a scenario's parameters, in the document of what they are kept
 * with: {@code parameters?: [{name, word}]}. A list, since what an author calls a parameter need be
 * no name of a field.
 */
final class ParameterMapping {
  static final String FIELD = "parameters";

  private ParameterMapping() {}

  static List<Document> write(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(each -> new Document("name", each.getKey()).append("word", each.getValue()))
        .toList();
  }

  static Map<String, String> read(Document document) {
    Map<String, String> parameters = new LinkedHashMap<>();
    document
        .getList(FIELD, Document.class, List.of())
        .forEach(each -> parameters.put(each.getString("name"), each.getString("word")));
    return parameters;
  }
}
