package headway.server.workbench;

import headway.server.map.Drawing;
import headway.server.map.Layout;
import headway.server.map.SvgMap;
import headway.server.page.Picture;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The maps that were asked for last: to lay one out may take seconds, to write it down does not.
 */
final class Drawings {
  /** More places than these no page is for; {@code headway map} draws them. */
  private static final int MOST_PLACES = 300;

  private static final int MOST_KEPT = 16;

  private final Kept<Key, Drawing> drawn = new Kept<>(MOST_KEPT);

  private record Key(String hash, String texts, String reader, boolean staked) {}

  /**
   * The map, every place of it a link to its panel; none where it is too large.
   *
   * @param current the id of the place whose panel is shown; null for none
   */
  Optional<Picture> of(Manuscript manuscript, @Nullable String current) {
    if (manuscript.map().spots().size() > MOST_PLACES) {
      return Optional.empty();
    }
    Key key =
        new Key(
            manuscript.scenario().hash(),
            manuscript.language(),
            manuscript.reader(),
            manuscript.map().staked());
    Drawing drawing = drawn.of(key, () -> Layout.onScreen(manuscript.map(), manuscript.mapWords()));
    SvgMap.Frame frame =
        new SvgMap.Frame.Page(manuscript.scenes(), manuscript.texts() + "#panel", current);
    return Optional.of(new Picture(SvgMap.written(drawing, manuscript.mapWords(), frame)));
  }
}
