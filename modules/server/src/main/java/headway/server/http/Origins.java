package headway.server.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where requests may come from. The host that a browser names must be one that this server is
 * reached by, so that a foreign name which points here (DNS rebinding) gets nowhere; and whatever
 * posts must come from a page of this very origin.
 *
 * @param beyondLoopback whether the server listens for other machines too
 */
record Origins(boolean beyondLoopback) {
  /** Whether the request names a host that this server goes by. */
  boolean isOurHost(HttpServerRequest request) {
    HostAndPort authority = request.authority();
    return authority != null && isOurs(authority.host().toLowerCase(Locale.ROOT));
  }

  private boolean isOurs(String host) {
    if (host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]")) {
      return true;
    }
    return beyondLoopback && (isAddress(host) || !host.contains(".") || host.endsWith(".local"));
  }

  private static boolean isAddress(String host) {
    return host.startsWith("[") || host.matches("\\d{1,3}(\\.\\d{1,3}){3}");
  }

  /** Whether a post comes from a page of this origin; one that does not say so does not. */
  boolean isOurPage(HttpServerRequest request) {
    @Nullable String origin = request.getHeader("Origin");
    HostAndPort authority = request.authority();
    return origin != null
        && authority != null
        && origin.equalsIgnoreCase(request.scheme() + "://" + authority);
  }
}
