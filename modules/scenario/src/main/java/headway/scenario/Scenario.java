package headway.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that can be played: checked, resolved and immutable.
 *
 * @param hash what identifies its content: SHA-256 over its YAML files and pictures, as 64
 *     hexadecimal digits
 * @param languages BCP 47, the source language first
 * @param measures the skills that it says it measures; null where it leaves that open
 * @param variables the author's variables, by slot
 * @param startSlots the state at the start: the variables' values, then a 0 for each hidden {@code
 *     once}
 * @param start index of the place where it starts
 * @param places the scenes in file order, then the endings
 * @param questions for the trainer's discussion
 * @param takeaway null for none
 */
public record Scenario(
    String id,
    String hash,
    List<String> languages,
    Text title,
    Text summary,
    Text briefing,
    int minutes,
    int level,
    boolean drill,
    List<String> tags,
    @Nullable Set<String> measures,
    List<Parameter> parameters,
    List<Actor> cast,
    List<Signal> signals,
    List<Variable> variables,
    int[] startSlots,
    int start,
    List<Place> places,
    List<Text> questions,
    @Nullable Text takeaway) {
  public Scenario {
    languages = List.copyOf(languages);
    tags = List.copyOf(tags);
    measures = measures == null ? null : Set.copyOf(measures);
    parameters = List.copyOf(parameters);
    cast = List.copyOf(cast);
    signals = List.copyOf(signals);
    variables = List.copyOf(variables);
    startSlots = startSlots.clone();
    places = List.copyOf(places);
    questions = List.copyOf(questions);
  }

  @Override
  public int[] startSlots() {
    return startSlots.clone();
  }

  public Place place(int index) {
    return places.get(index);
  }

  public Optional<Place> place(String id) {
    return places.stream().filter(place -> place.id().equals(id)).findFirst();
  }

  public Optional<Variable> variable(String name) {
    return variables.stream().filter(variable -> variable.name().equals(name)).findFirst();
  }

  public List<Scene> scenes() {
    return places.stream().filter(Scene.class::isInstance).map(Scene.class::cast).toList();
  }

  public List<Ending> endings() {
    return places.stream().filter(Ending.class::isInstance).map(Ending.class::cast).toList();
  }

  /**
   * The author's own words in a language, or in the source language where that one is not there.
   */
  public Wording wording(String language) {
    return wording(language, Map.of());
  }

  /**
   * The words in a language, with others in place of some parameters.
   *
   * @param words by the names of the parameters; of those that are left out the author's stand
   */
  public Wording wording(String language, Map<String, String> words) {
    int index = Math.max(0, languages.indexOf(language));
    Wording bare = new Wording(index, List.of());
    return new Wording(
        index,
        parameters.stream()
            .map(
                parameter -> {
                  String word = words.get(parameter.name());
                  return word == null ? parameter.text().in(bare, startSlots) : word;
                })
            .toList());
  }
}
