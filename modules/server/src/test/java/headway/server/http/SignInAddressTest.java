package headway.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/trainer/account",
        "/",
        "/scenarios/a?in=en&x=%2F%2Fe#panel",
        "/a//b",
        "/a/..//b"
      })
  void onesOwnAddressesAreGoneBackTo(String said) {
    assertEquals(said, SignInAddress.back(said));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil",
        "/\\evil",
        "\\\\evil",
        "/a\\b",
        "/\t/evil",
        "/ /evil",
        "/\r\nX: y",
        "/\u0000",
        "https://evil",
        "HTTPS:evil",
        "//",
        "",
        "evil",
        "/ü",
        "/trainer/sign-in"
      })
  void nothingElseIs(String said) {
    assertEquals(SignInAddress.HOME, SignInAddress.back(said));
  }

  @Test
  void anAddressWithoutEndIsNot() {
    assertEquals(SignInAddress.HOME, SignInAddress.back("/" + "a".repeat(10_000)));
  }
}
