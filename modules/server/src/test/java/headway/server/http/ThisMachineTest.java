package headway.server.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.MultiMap;
import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThisMachineTest {
  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1"})
  void whoever_comes_over_loopback_sits_here(String address) {
    assertTrue(ThisMachine.asks(from(address), MultiMap.caseInsensitiveMultiMap()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.168.1.20", "10.0.0.1", "0.0.0.0", "fe80::1", "2001:db8::1"})
  void whoever_comes_over_a_network_does_not(String address) {
    assertFalse(ThisMachine.asks(from(address), MultiMap.caseInsensitiveMultiMap()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "x-forwarded-proto", "X-Real-IP", "Via"})
  void behind_another_server_nobody_does(String header) {
    MultiMap headers = MultiMap.caseInsensitiveMultiMap().add(header, "127.0.0.1");
    assertFalse(ThisMachine.asks(from("127.0.0.1"), headers));
  }

  @Test
  void a_socket_without_an_address_is_nobodys() {
    assertFalse(
        ThisMachine.asks(
            SocketAddress.domainSocketAddress("/run/headway"), MultiMap.caseInsensitiveMultiMap()));
  }

  private static SocketAddress from(String address) {
    return SocketAddress.inetSocketAddress(50_000, address);
  }
}
