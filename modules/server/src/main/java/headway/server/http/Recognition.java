package headway.server.http;

import headway.people.Trainer;
import java.util.Optional;

/** Knows trainers again; may block, and is asked on a virtual thread. */
@FunctionalInterface
public interface Recognition {
  /**
   * Who is signed in.
   *
   * @param renewed whether the browser has to keep its cookie for longer from now on
   */
  record Recognised(Trainer trainer, boolean renewed) {}

  /**
   * Whose session it is.
   *
   * @param session what a browser holds; untrusted
   * @return empty where it is nobody's, or over
   */
  Optional<Recognised> of(String session);

  /** Whether somebody is signed in with it still; to ask does not make it last longer. */
  default boolean lasts(String session) {
    return of(session).isPresent();
  }

  /**
   * Calls whenever somebody was signed out.
   *
   * @param news called on any thread; must not block
   */
  default Feed.Watch watch(Runnable news) {
    return () -> {};
  }
}
