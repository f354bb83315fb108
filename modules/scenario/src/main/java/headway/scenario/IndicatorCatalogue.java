package headway.scenario;

import java.util.Collection;
import java.util.Optional;

/** The indicators that are installed, so that this module knows no skill. */
public interface IndicatorCatalogue {
  /**
   * An indicator that an author may name.
   *
   * @param code {@code <skill>/<indicator>}
   * @param points what it counts where the author gives no points; not 0
   */
  record Entry(String code, int points) {}

  /** By {@code <skill>/<indicator>}. */
  Optional<Entry> find(String code);

  /** All codes, for suggestions. */
  Collection<String> codes();

  /** The ids of the installed skills. */
  Collection<String> skills();
}
