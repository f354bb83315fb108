package headway.server.workshop;

import headway.server.http.LocalNetwork;
import headway.server.http.Request;
import headway.workshop.JoinCode;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

/**
 * The address that a room is told. A trainer who sits at the server's own machine finds it by a
 * name that nobody else can use; where others may connect, theirs is the machine's address in the
 * network.
 *
 * @param beyondLoopback whether other machines may connect
 * @param network this machine's addresses in its networks
 */
public record Doorway(boolean beyondLoopback, Supplier<List<String>> network) {
  /** Of this machine. */
  public static Doorway of(boolean beyondLoopback) {
    return new Doorway(beyondLoopback, LocalNetwork::addresses);
  }

  /** Scheme, host and port by which the room reaches this server. */
  String origin(Request request) {
    URI asked = URI.create(request.origin());
    if (!beyondLoopback || !isLoopback(asked.getHost())) {
      return request.origin();
    }
    return network.get().stream()
        .findFirst()
        .map(address -> asked.getScheme() + "://" + address + port(asked))
        .orElse(request.origin());
  }

  private static boolean isLoopback(String host) {
    return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
  }

  private static String port(URI asked) {
    return asked.getPort() < 0 ? "" : ":" + asked.getPort();
  }

  /** What the room types: without what a browser adds itself. */
  String typed(Request request) {
    String origin = origin(request);
    return origin.startsWith("http://") ? origin.substring("http://".length()) : origin;
  }

  String link(Request request, JoinCode code) {
    return origin(request) + "/join/" + code.text();
  }
}
