package headway.server.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;

/**
 * Who sits at the machine that the server runs on. Where another server passes requests on, all of
 * them come from here, so whatever shows that one did makes it somebody else's.
 */
final class ThisMachine {
  private static final List<String> PASSED_ON = List.of("forwarded", "via", "x-real-ip");
  private static final String PASSED_ON_TOO = "x-forwarded-";

  private ThisMachine() {}

  static boolean asks(HttpServerRequest request) {
    return asks(request.remoteAddress(), request.headers());
  }

  static boolean asks(SocketAddress from, MultiMap headers) {
    return isLoopback(from.hostAddress()) && headers.names().stream().noneMatch(ThisMachine::tells);
  }

  private static boolean isLoopback(String address) {
    try {
      return address != null && InetAddress.ofLiteral(address).isLoopbackAddress();
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  private static boolean tells(String header) {
    String name = header.toLowerCase(Locale.ROOT);
    return PASSED_ON.contains(name) || name.startsWith(PASSED_ON_TOO);
  }
}
