package headway.server;

import static headway.server.Visitor.location;
import static headway.server.Visitor.turnOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A workshop in its trainer's hand. */
record LedWorkshop(Visitor trainer, String address) {
  private static final Pattern CODE = Pattern.compile("/join/([2-9A-HJKMNP-Z]{6})");

  /** One of the short scenario that people can join. */
  static LedWorkshop opened(Visitor trainer) {
    return opened(trainer, "scenario", "short", "minutes", "20", "named", "on");
  }

  /**
   * One that people can join.
   *
   * @param plan fields of the form that makes it, by turns a name and a value
   */
  static LedWorkshop opened(Visitor trainer, String... plan) {
    LedWorkshop workshop =
        new LedWorkshop(trainer, location(trainer.post("/trainer/workshops", plan)));
    workshop.step("open");
    return workshop;
  }

  void step(String step) {
    assertEquals(303, trainer.post(address + "/steps", "step", step).statusCode(), step);
  }

  String page() {
    return trainer.get(address).body();
  }

  String code() {
    Matcher code = CODE.matcher(page());
    assertTrue(code.find());
    return code.group(1);
  }

  String seat() {
    return "/workshops/" + code();
  }

  void join(Visitor visitor, String name) {
    assertEquals(seat(), location(visitor.post("/join/" + code(), "name", name)));
  }

  /** Begins the visitor's play and gives its address. */
  String begin(Visitor visitor) {
    return location(visitor.post(seat() + "/playthroughs")).replace("#now", "");
  }

  static HttpResponse<String> move(Visitor visitor, String play, String move) {
    String turn = turnOf(visitor.get(play).body());
    return visitor.post(play + "/moves", "turn", turn, "move", move);
  }
}
