package headway.server.debrief;

import headway.analysis.map.DecisionMap;
import headway.server.map.Drawing;
import headway.server.map.Layout;
import headway.server.map.MapWords;
import headway.server.map.SvgMap;
import headway.server.map.Traffic;
import headway.server.page.Picture;
import headway.server.practice.Stage;
import headway.server.workbench.Kept;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Maps with the rooms' ways on them: laid out once for each text, own words, and language. */
final class RoomMaps {
  /** More places than these no page is for. */
  private static final int MOST_PLACES = 300;

  private static final int MOST_KEPT = 16;

  /** So long a page waits for its map; else it has none yet. */
  private static final int PATIENCE_MILLIS = 2_000;

  private final Kept<Key, Drawing> drawn = new Kept<>(MOST_KEPT);

  private record Key(String hash, String texts, List<String> words, String reader) {}

  /** A map of the scenario without stakes: what is thick on it is what many did. */
  static DecisionMap map(Stage stage) {
    return DecisionMap.of(stage.scenario(), stage.wording(), Map.of());
  }

  /** The map, every scene of it a link to where the page tells of it. */
  Optional<Picture> of(RoomRecord room, String reader) {
    Stage stage = room.stage();
    DecisionMap map = map(stage);
    if (map.spots().size() > MOST_PLACES || room.debrief().ways().isEmpty()) {
      return Optional.empty();
    }
    MapWords words = MapWords.in(reader);
    return drawn
        .of(
            new Key(
                stage.scenario().hash(), stage.language(), stage.wording().parameters(), reader),
            () -> Layout.onScreen(map, words))
        .thenApply(Optional::of)
        .completeOnTimeout(Optional.empty(), PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
        .join()
        .map(
            drawing ->
                new Picture(
                    SvgMap.written(
                        Traffic.on(drawing, room.debrief(), words),
                        words,
                        new SvgMap.Frame.Page("#at-", "", null))));
  }
}
