package headway.server.http;

import headway.people.TrainerId;
import headway.server.http.Held.KnownBrowser;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a trainer's browser holds: its session, and a signed mark that it is one of theirs, so that
 * strangers who try passwords do not keep them out of it.
 *
 * <p>{@code Lax} and not {@code Strict}: a link to a trainer's page in somebody's mail would
 * otherwise ask for a password again. Whatever changes something is a post from a page of this
 * origin ({@link Origins}).
 */
final class TrainerCookies {
  static final String SESSION = "headway-trainer";
  static final String BROWSER = "headway-trainer-browser";

  /** As long as a session lasts when nobody uses it. */
  static final Duration SESSION_KEPT = Duration.ofDays(14);

  private static final Duration BROWSER_KEPT = Duration.ofDays(400);
  private static final Pattern MARK =
      Pattern.compile("browser-([0-9a-f]{32})-([0-9A-Za-z_-]{1,64})");

  private final Signature signature;

  TrainerCookies(byte[] secret) {
    this.signature = new Signature(secret);
  }

  Held held(HttpServerRequest request) {
    String session = value(request, SESSION).orElse("");
    return new Held(session, value(request, BROWSER).flatMap(this::known).orElse(null));
  }

  private static Optional<String> value(HttpServerRequest request, String name) {
    return Optional.ofNullable(request.getCookie(name)).map(Cookie::getValue);
  }

  private Optional<KnownBrowser> known(String signed) {
    return signature
        .open(signed)
        .map(MARK::matcher)
        .filter(Matcher::matches)
        .map(mark -> new KnownBrowser(new TrainerId(mark.group(1)), mark.group(2)));
  }

  void signIn(HttpServerRequest request, String session, KnownBrowser browser) {
    keepSession(request, session);
    String mark = "browser-" + browser.trainer().text() + "-" + browser.mark();
    set(request, BROWSER, signature.sign(mark), BROWSER_KEPT);
  }

  void keepSession(HttpServerRequest request, String session) {
    set(request, SESSION, session, SESSION_KEPT);
  }

  void signOut(HttpServerRequest request) {
    set(request, SESSION, "", Duration.ZERO);
  }

  private static void set(HttpServerRequest request, String name, String value, Duration kept) {
    request
        .response()
        .addCookie(
            Cookie.cookie(name, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(request.isSSL())
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(kept.toSeconds()));
  }
}
