package headway.scenario;

import java.util.List;

/**
 * What a text needs to become words: a language of the scenario and the values of its parameters.
 *
 * @param language index in {@link Scenario#languages}
 * @param parameters by {@link Parameter#index}
 */
public record Wording(int language, List<String> parameters) {
  public Wording {
    parameters = List.copyOf(parameters);
  }
}
