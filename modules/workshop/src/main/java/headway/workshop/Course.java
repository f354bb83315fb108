package headway.workshop;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far a participant's play has come.
 *
 * @param playthrough its id
 * @param made how many moves
 * @param place the scene that waits, or the ending
 * @param ended whether that is an ending
 * @param choices what was chosen, by scene, in the order of the scenes; of a scene that one comes
 *     to more than once, the first time
 */
public record Course(
    String playthrough, int made, String place, boolean ended, Map<String, String> choices) {
  public Course {
    choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
  }

  static Course begin(String playthrough, String scene) {
    return new Course(playthrough, 0, scene, false, Map.of());
  }

  /** After one more move. */
  Course move(String choice, String to, boolean ends) {
    Map<String, String> all = new LinkedHashMap<>(choices);
    all.putIfAbsent(place, choice);
    return new Course(playthrough, made + 1, to, ends, all);
  }
}
