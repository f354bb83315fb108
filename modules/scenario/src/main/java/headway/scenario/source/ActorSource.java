package headway.scenario.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Someone in the cast, as written. */
public record ActorSource(
    Word id, Word name, @Nullable Word role, @Nullable Word portrait, List<Mood> moods) {
  /** From which value of the mood on which picture is shown. */
  public record Mood(int from, Word picture) {}

  public ActorSource {
    moods = List.copyOf(moods);
  }
}
