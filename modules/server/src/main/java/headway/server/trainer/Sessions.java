package headway.server.trainer;

import headway.people.TrainerId;
import headway.server.http.Feed;
import headway.server.http.Held;
import headway.server.http.Held.KnownBrowser;
import headway.server.http.Recognition;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.store.KeptSession;
import headway.store.KeptTrainer;
import headway.store.TrainerSessions;
import headway.store.Trainers;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Signs trainers in and out. A session is new with each time that someone signs in, and lasts 14
 * days from when it was last used. It is over as soon as its generation is.
 */
final class Sessions implements Recognition {
  private static final Duration UNUSED = Duration.ofDays(14);

  /** How often it is written down that a session is used. */
  private static final Duration BETWEEN_NOTES = Duration.ofDays(1);

  private final Trainers trainers;
  private final TrainerSessions kept;
  private final InstantSource clock;
  private final SecureRandom random;
  private final Map<Object, Runnable> watchers = new ConcurrentHashMap<>();

  Sessions(Trainers trainers, TrainerSessions kept, InstantSource clock, SecureRandom random) {
    this.trainers = trainers;
    this.kept = kept;
    this.clock = clock;
    this.random = random;
  }

  @Override
  public Optional<Recognised> of(String session) {
    return found(session)
        .flatMap(
            found ->
                trainer(found).map(trainer -> new Recognised(trainer.trainer(), renewed(found))));
  }

  private Optional<KeptSession> found(String session) {
    return Token.parse(session).flatMap(token -> kept.find(token.digest(), clock.instant()));
  }

  private Optional<KeptTrainer> trainer(KeptSession session) {
    return trainers
        .find(session.trainer())
        .filter(trainer -> trainer.generation() == session.generation());
  }

  private boolean renewed(KeptSession session) {
    var until = clock.instant().plus(UNUSED);
    if (session.until().plus(BETWEEN_NOTES).isAfter(until)) {
      return false;
    }
    kept.extend(session.digest(), until);
    return true;
  }

  @Override
  public boolean lasts(String session) {
    return found(session).flatMap(this::trainer).isPresent();
  }

  @Override
  public Feed.Watch watch(Runnable news) {
    Object key = new Object();
    watchers.put(key, news);
    return () -> watchers.remove(key);
  }

  /**
   * Signs a trainer in with the browser that asks, whatever it held before.
   *
   * @param trainer as they were when their password was looked at, so that a password which was
   *     changed meanwhile lets nobody in
   */
  Reply signIn(Request request, KeptTrainer trainer, String location) {
    end(request);
    Token token = Token.drawn(random);
    var now = clock.instant();
    TrainerId id = trainer.trainer().id();
    kept.begin(new KeptSession(token.digest(), id, trainer.generation(), now.plus(UNUSED)), now);
    return new Reply.SignedIn(token.text(), browser(request.held(), id), location);
  }

  private KnownBrowser browser(Held held, TrainerId trainer) {
    KnownBrowser before = held.browser();
    return before != null && before.trainer().equals(trainer)
        ? before
        : new KnownBrowser(trainer, Token.drawn(random).text());
  }

  /** Signs out whoever is signed in with the browser that asks. */
  Reply signOut(Request request, String location) {
    end(request);
    return new Reply.SignedOut(location);
  }

  private void end(Request request) {
    Token.parse(request.held().session()).ifPresent(token -> kept.end(token.digest()));
    watchers.values().forEach(Runnable::run);
  }

  /** Signs a trainer out everywhere. */
  void endAll(TrainerId trainer) {
    trainers.endSessions(trainer);
    forget(trainer);
  }

  /** Forgets what is over in any case. */
  void forget(TrainerId trainer) {
    kept.endAll(trainer);
    watchers.values().forEach(Runnable::run);
  }
}
