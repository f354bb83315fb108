package headway.server.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import headway.people.PersonId;
import headway.server.http.Form;
import headway.server.http.Held;
import headway.server.http.Request;
import headway.workshop.JoinCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class DoorwayTest {
  private static final JoinCode CODE = new JoinCode("W7KT3M");
  private static final List<String> NETWORK = List.of("192.168.1.20", "10.0.0.7");

  private static Request from(String origin) {
    return new Request(
        "/",
        Map.of(),
        Form.EMPTY,
        Form.EMPTY,
        new PersonId("0".repeat(32)),
        "en",
        "127.0.0.1",
        origin,
        Optional.empty(),
        Held.NOTHING,
        false);
  }

  private static String link(boolean beyondLoopback, List<String> network, String origin) {
    return new Doorway(beyondLoopback, () -> network).link(from(origin), CODE);
  }

  @Test
  void theRoomIsToldTheAddressInItsNetwork() {
    assertEquals(
        "http://192.168.1.20:8080/join/W7KT3M", link(true, NETWORK, "http://localhost:8080"));
    assertEquals("http://192.168.1.20/join/W7KT3M", link(true, NETWORK, "http://127.0.0.1"));
    assertEquals(
        "192.168.1.20:8080", new Doorway(true, () -> NETWORK).typed(from("http://[::1]:8080")));
  }

  @Test
  void theAddressThatTheTrainerUsesServesTheRoomTooUnlessItIsThisMachinesOwn() {
    assertEquals(
        "http://training.local:8080/join/W7KT3M",
        link(true, NETWORK, "http://training.local:8080"));
    assertEquals(
        "http://localhost:8080/join/W7KT3M", link(false, NETWORK, "http://localhost:8080"));
    assertEquals(
        "http://localhost:8080/join/W7KT3M", link(true, List.of(), "http://localhost:8080"));
  }

  @Test
  void aCameraReadsTheAddressFromTheDrawing() throws Exception {
    String address = link(true, NETWORK, "http://localhost:8080");
    String svg = QrCode.of(address).svg();
    MatchResult box =
        Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg).results().findFirst().orElseThrow();
    int side = Integer.parseInt(box.group(1));
    int scale = 4;
    int[] pixels = new int[side * scale * side * scale];
    Arrays.fill(pixels, 0xFFFFFF);
    Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1")
        .matcher(svg)
        .results()
        .forEach(run -> paint(pixels, side, scale, run));
    String read =
        new QRCodeReader()
            .decode(
                new BinaryBitmap(
                    new HybridBinarizer(
                        new RGBLuminanceSource(side * scale, side * scale, pixels))),
                Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE)))
            .getText();
    assertEquals(address, read);
    assertTrue(svg.length() < 10_000);
  }

  private static void paint(int[] pixels, int side, int scale, MatchResult run) {
    int left = Integer.parseInt(run.group(1)) * scale;
    int top = Integer.parseInt(run.group(2)) * scale;
    int width = Integer.parseInt(run.group(3)) * scale;
    for (int y = top; y < top + scale; y++) {
      for (int x = left; x < left + width; x++) {
        pixels[y * side * scale + x] = 0;
      }
    }
  }
}
