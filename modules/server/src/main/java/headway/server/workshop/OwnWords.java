package headway.server.workshop;

import headway.scenario.Parameter;
import headway.scenario.Scenario;
import headway.scenario.Wording;
import headway.server.http.Request;
import headway.server.page.Workshops;
import headway.workshop.Name;
import headway.workshop.OwnWord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a scenario that a trainer may replace, as a form asks for them. */
final class OwnWords {
  /** What was typed comes back to whoever typed it, but no book of it. */
  private static final int LONGEST_ECHO = 200;

  private final Request request;
  private final Scenario scenario;

  OwnWords(Request request, Scenario scenario) {
    this.request = request;
    this.scenario = scenario;
  }

  /**
   * As they are asked for, with what was typed.
   *
   * @param language of the author's words
   */
  List<Workshops.OwnWord> asked(String language) {
    Wording author = scenario.wording(language);
    return scenario.parameters().stream()
        .map(
            parameter ->
                new Workshops.OwnWord(
                    field(parameter),
                    subject(parameter),
                    spaced(parameter.name()),
                    author.parameters().get(parameter.index()),
                    echo(typed(parameter)),
                    fault(parameter)))
        .toList();
  }

  private String field(Parameter parameter) {
    return "word-" + scenario.id() + "-" + parameter.name();
  }

  private static Workshops.Subject subject(Parameter parameter) {
    return switch (parameter.name()) {
      case "company" -> Workshops.Subject.COMPANY;
      case "town" -> Workshops.Subject.TOWN;
      case "head-office" -> Workshops.Subject.HEAD_OFFICE;
      case "product" -> Workshops.Subject.PRODUCT;
      case "products" -> Workshops.Subject.PRODUCTS;
      case "customer" -> Workshops.Subject.CUSTOMER;
      case "competitor" -> Workshops.Subject.COMPETITOR;
      default -> Workshops.Subject.OTHER;
    };
  }

  private String typed(Parameter parameter) {
    return request.form().first(field(parameter)).orElse("");
  }

  private static String echo(String typed) {
    return typed.length() <= LONGEST_ECHO
        ? typed
        : typed.substring(0, typed.offsetByCodePoints(0, LONGEST_ECHO / 2));
  }

  /** {@code companyName} as a reader would have it: company name. */
  private static String spaced(String name) {
    return name.replaceAll("[_-]", " ")
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }

  private Workshops.@Nullable WordFault fault(Parameter parameter) {
    if (typed(parameter).isBlank()) {
      return null;
    }
    return switch (OwnWord.read(typed(parameter))) {
      case Name.Typed.Good _ -> null;
      case Name.Typed.Bad(Name.Fault fault) ->
          switch (fault) {
            case EMPTY -> Workshops.WordFault.EMPTY;
            case TOO_LONG -> Workshops.WordFault.TOO_LONG;
            case UNREADABLE -> Workshops.WordFault.UNREADABLE;
          };
    };
  }

  boolean areGood() {
    return scenario.parameters().stream().allMatch(parameter -> fault(parameter) == null);
  }

  /** Those that were replaced, by the names of the parameters; of a form that is good. */
  Map<String, String> replaced() {
    Map<String, String> replaced = new LinkedHashMap<>();
    for (Parameter parameter : scenario.parameters()) {
      if (OwnWord.read(typed(parameter)) instanceof Name.Typed.Good(String word)) {
        replaced.put(parameter.name(), word);
      }
    }
    return replaced;
  }
}
