package headway.server.http;

import headway.people.PersonId;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Knows a browser again: a person is whoever holds the signed cookie. */
public final class Visitors {
  static final String PERSON = "headway-person";
  static final String LANGUAGE = "headway-language";

  /** How long a browser keeps its cookie. */
  public static final Duration KEPT = Duration.ofDays(400);

  private final Signature signature;

  /** A browser sends a host's cookies to each of its ports: another Headway there has its own. */
  private final String name;

  private final Supplier<PersonId> newPerson;
  private final Predicate<PersonId> gone;

  Visitors(byte[] secret, Supplier<PersonId> newPerson, Predicate<PersonId> gone) {
    this.signature = new Signature(secret);
    this.name = PERSON + "-" + signature.fingerprint();
    this.newPerson = newPerson;
    this.gone = gone;
  }

  /** Whoever asks; one who is new, or was erased, gets a cookie with the answer. */
  PersonId person(HttpServerRequest request) {
    return known(request).orElseGet(() -> welcome(request.response(), request.isSSL()));
  }

  private Optional<PersonId> known(HttpServerRequest request) {
    return request.cookies(name).stream()
        .flatMap(cookie -> signature.open(cookie.getValue()).stream())
        .flatMap(person -> PersonId.parse(person).stream())
        .filter(person -> !gone.test(person))
        .findFirst();
  }

  private PersonId welcome(HttpServerResponse response, boolean secure) {
    PersonId person = newPerson.get();
    response.addCookie(lasting(name, signature.sign(person.text()), secure));
    return person;
  }

  /** Makes this browser somebody's, whoever it was before. */
  void become(HttpServerRequest request, PersonId person) {
    request.response().addCookie(lasting(name, signature.sign(person.text()), request.isSSL()));
  }

  String language(HttpServerRequest request) {
    return Optional.ofNullable(request.getCookie(LANGUAGE))
        .map(Cookie::getValue)
        .filter(Languages::isOffered)
        .orElseGet(
            () ->
                Languages.preferred(
                    Optional.ofNullable(request.getHeader("Accept-Language")).orElse("")));
  }

  void remember(HttpServerRequest request, String language) {
    request.response().addCookie(lasting(LANGUAGE, language, request.isSSL()));
  }

  private static Cookie lasting(String name, String value, boolean secure) {
    return Cookie.cookie(name, value)
        .setPath("/")
        .setHttpOnly(true)
        .setSecure(secure)
        .setSameSite(CookieSameSite.LAX)
        .setMaxAge(KEPT.toSeconds());
  }
}
