package headway.server.workshop;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Erases workshops in which nothing was done for so long. One that was planned and never opened
 * holds nothing of anyone, and may be for a day that is still to come: it is kept.
 *
 * @param kept how long after the last that was done
 */
public record Retention(Erasures erasures, Duration kept) {
  private static final Logger LOG = System.getLogger(Retention.class.getName());

  /** Does what is due. Where the database cannot be reached it is due the next time. */
  public void run() {
    try {
      erasures.erase(
          erasures.database().workshops().untouchedSince(erasures.rooms().instant().minus(kept)));
    } catch (RuntimeException broken) {
      LOG.log(Level.ERROR, "Old workshops could not be erased", broken);
    }
  }
}
