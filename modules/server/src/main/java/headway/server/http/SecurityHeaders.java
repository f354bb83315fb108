package headway.server.http;

import io.vertx.core.MultiMap;

/** What every answer tells the browser not to do. */
final class SecurityHeaders {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** A picture may come from a scenario's author: it may draw itself and nothing else. */
  private static final String PICTURE_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; sandbox";

  private SecurityHeaders() {}

  static void add(MultiMap headers) {
    headers
        .set("Content-Security-Policy", POLICY)
        .set("X-Content-Type-Options", "nosniff")
        .set("Referrer-Policy", "same-origin")
        .set("Cross-Origin-Opener-Policy", "same-origin")
        .set("Cross-Origin-Resource-Policy", "same-origin")
        .set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
  }

  static void addForPicture(MultiMap headers) {
    headers.set("Content-Security-Policy", PICTURE_POLICY);
  }
}
