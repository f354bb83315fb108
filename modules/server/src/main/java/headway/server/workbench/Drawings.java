package headway.server.workbench;

import headway.server.map.Drawing;
import headway.server.map.Layout;
import headway.server.map.SvgMap;
import headway.server.page.Picture;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The maps that were asked for last: to lay one out may take seconds, to write it down does not.
 */
final class Drawings {
  /** More places than these no page is for; {@code headway map} draws them. */
  private static final int MOST_PLACES = 300;

  private static final int MOST_KEPT = 16;

  /** So long a page waits for its map; else the map follows. */
  private static final int PATIENCE_MILLIS = 600;

  private final Kept<Key, Drawing> drawn = new Kept<>(MOST_KEPT);

  private record Key(String hash, String texts, String reader, boolean staked) {}

  /** Whether no page draws it. */
  static boolean isTooLarge(Manuscript manuscript) {
    return manuscript.map().spots().size() > MOST_PLACES;
  }

  /** Another number whenever one more is drawn. */
  int finished() {
    return drawn.finished();
  }

  /**
   * The map, every place of it a link to its panel; none where it is too large, or not drawn yet.
   *
   * @param current the id of the place whose panel is shown
   */
  Optional<Picture> of(Manuscript manuscript, String current) {
    if (isTooLarge(manuscript)) {
      return Optional.empty();
    }
    Key key =
        new Key(
            manuscript.scenario().hash(),
            manuscript.language(),
            manuscript.reader(),
            manuscript.map().staked());
    SvgMap.Frame frame =
        new SvgMap.Frame.Page(manuscript.scenes(), manuscript.texts() + "#panel", current);
    return drawn
        .of(key, () -> Layout.onScreen(manuscript.map(), manuscript.mapWords()))
        .thenApply(Optional::of)
        .completeOnTimeout(Optional.empty(), PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
        .join()
        .map(drawing -> new Picture(SvgMap.written(drawing, manuscript.mapWords(), frame)));
  }
}
