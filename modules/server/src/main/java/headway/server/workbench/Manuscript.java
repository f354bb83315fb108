package headway.server.workbench;

import headway.analysis.map.DecisionMap;
import headway.scenario.Ending;
import headway.scenario.Place;
import headway.scenario.Scenario;
import headway.scenario.Scene;
import headway.scenario.Text;
import headway.scenario.Wording;
import headway.scenario.expression.Guard;
import headway.server.http.Exchange;
import headway.server.map.MapWords;
import headway.server.page.Workpiece.Tongue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A scenario in one of its languages, for an author whose interface may be in another. */
final class Manuscript {
  static final String ADDRESS = "/trainer/scenarios/";

  /** The part of an address that says which language the texts are in. */
  static final String IN = "in";

  private final Scenario scenario;
  private final String reader;
  private final Wording wording;
  private final MapWords words;
  private final DecisionMap map;

  /**
   * @param reader the interface's language
   * @param language of the texts; where the scenario lacks it, its source language
   * @param stakes by the scenes' ids; empty where not known
   */
  Manuscript(Scenario scenario, String reader, String language, Map<String, Double> stakes) {
    this(scenario, reader, scenario.wording(language), stakes);
  }

  /** In a workshop's own words. */
  Manuscript(Scenario scenario, String reader, Wording wording, Map<String, Double> stakes) {
    this.scenario = scenario;
    this.reader = reader;
    this.wording = wording;
    words = MapWords.in(reader);
    map = DecisionMap.of(scenario, wording, stakes);
  }

  Scenario scenario() {
    return scenario;
  }

  String reader() {
    return reader;
  }

  DecisionMap map() {
    return map;
  }

  MapWords mapWords() {
    return words;
  }

  /** BCP 47, of the texts. */
  String language() {
    return scenario.languages().get(wording.language());
  }

  /** A text with what its variables have at the start. */
  String words(Text text) {
    return text.in(wording, scenario.startSlots());
  }

  @Nullable String wordsOrNull(@Nullable Text text) {
    return text == null ? null : words(text);
  }

  /** A condition in words; empty for always. */
  String when(Guard guard) {
    return words.condition(guard.source());
  }

  /** Whether something is there only until it was done. */
  boolean once(Guard guard) {
    return guard.reads().length() > scenario.variables().size();
  }

  String name(Place place) {
    return switch (place) {
      case Scene scene -> map.spots().get(scene.index()).name();
      case Ending ending -> words(ending.title());
    };
  }

  /** The address of a place's panel. */
  String address(Place place) {
    return scenes() + place.id() + texts() + "#panel";
  }

  /** What stands before a place's id in the address of its panel. */
  String scenes() {
    return ADDRESS + Exchange.escaped(scenario.id()) + "/scenes/";
  }

  /** What stands after it, but for what it leads to on the page. */
  String texts() {
    return "?" + IN + "=" + Exchange.escaped(language());
  }

  /** The languages of the texts; a page's path becomes its address in each of them. */
  List<Tongue> tongues(String path) {
    return scenario.languages().stream()
        .map(
            code ->
                new Tongue(
                    code,
                    name(code),
                    path + "?" + IN + "=" + Exchange.escaped(code),
                    code.equals(language())))
        .toList();
  }

  /** A language's name in itself. */
  static String name(String code) {
    Locale locale = Locale.forLanguageTag(code);
    String name = locale.getDisplayName(locale);
    return name.isEmpty() ? code : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
