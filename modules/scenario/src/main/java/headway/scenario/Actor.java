package headway.scenario;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Someone in the cast.
 *
 * @param portrait the picture's file name; null for none
 * @param moods from which value of the mood on which picture is shown; empty for none
 */
public record Actor(
    String id,
    int index,
    Text name,
    @Nullable Text role,
    @Nullable String portrait,
    SortedMap<Integer, String> moods) {
  public Actor {
    moods = Collections.unmodifiableSortedMap(new TreeMap<>(moods));
  }

  /** The picture at a value of the mood: that of the highest threshold not above it. */
  public @Nullable String pictureAt(int mood) {
    SortedMap<Integer, String> reached = moods.headMap(mood + 1);
    return reached.isEmpty() ? portrait : reached.get(reached.lastKey());
  }
}
