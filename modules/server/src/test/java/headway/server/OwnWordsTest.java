package headway.server;

import static headway.server.Visitor.location;
import static headway.server.Visitor.turnOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workshop about the trainer's own product, over real HTTP. */
final class OwnWordsTest {
  private static final Pattern CODE = Pattern.compile("/join/([2-9A-HJKMNP-Z]{6})");
  private static final String DOORS =
      """
      format: 1
      id: doors
      language: en
      title: Selling {product}
      summary: One question about {product}.
      briefing: You work for {company} and sell {product}.
      minutes: 2
      level: 1
      parameters:
        product: high-speed doors
        company: Doors Ltd
      cast:
        customer: {name: Kim, role: buyer}
      start: door
      scenes:
        door:
          lines:
            - customer: So {company} makes {product}?
          choices:
            - {id: ask, say: "What do you use instead of {product}?", evidence: [{code: listening/ask-problem, why: "You ask before {product}."}], goto: met}
            - {id: tell, say: "Our {product} are quick.", evidence: [{code: listening/advise-early}], goto: met}
      endings:
        met: {outcome: advance, fit: good, title: Monday, text: "They want {product}.", next-step: {action: Look, date: true, our-task: true, customer-owner: true}}
      """;

  @TempDir Path folder;
  private RunningServer server;
  private Visitor trainer;

  @BeforeEach
  void start() {
    server = RunningServer.with(folder, "doors", DOORS);
    trainer = server.trainer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> make(String... more) {
    List<String> fields = new ArrayList<>(List.of("scenario", "doors", "minutes", "35"));
    fields.addAll(List.of(more));
    return trainer.post("/trainer/workshops", fields.toArray(String[]::new));
  }

  private String joined(String workshop, Visitor visitor) {
    step(workshop, "open");
    Matcher code = CODE.matcher(trainer.get(workshop).body());
    assertTrue(code.find());
    String seat = location(visitor.post("/join/" + code.group(1), "name", "Sam"));
    step(workshop, "brief");
    return seat;
  }

  private void step(String workshop, String step) {
    assertEquals(
        303, trainer.post(workshop + "/steps", "step", step, "minutes", "35").statusCode());
  }

  private static void assertTheirs(String page) {
    assertTrue(page.contains("cargo bikes"), page);
    assertFalse(page.contains("high-speed doors"), page);
    assertFalse(page.contains("{product}"), page);
  }

  @Test
  void theFormAsksForTheWordsOfAScenarioAndSaysWhichStandOtherwise() {
    String page = trainer.get("/trainer/workshops").body();
    assertTrue(page.contains("name=\"word-doors-product\""));
    assertTrue(page.contains("Leave empty for: high-speed doors"));
    assertTrue(page.contains("Leave empty for: Doors Ltd"));
  }

  @Test
  void aScenarioThatComesAlongIsPlayedAboutTheTrainersProduct(@TempDir Path other)
      throws IOException {
    String shipped =
        Files.readString(Path.of("../../scenarios/three-excuses/scenario.yaml"))
            .replaceAll("(?m)^.*\\.svg.*$\n", "");
    try (RunningServer server = RunningServer.with(other, "three-excuses", shipped)) {
      Visitor noor = server.trainer();
      String page = noor.get("/trainer/workshops").body();
      assertTrue(page.contains(">What you sell, with the or a</label>"), page);
      assertTrue(page.contains("Leave empty for: het plafond"));
      String workshop =
          location(
              noor.post(
                  "/trainer/workshops",
                  "scenario",
                  "three-excuses",
                  "minutes",
                  "20",
                  "word-three-excuses-product",
                  "het wandpaneel",
                  "word-three-excuses-products",
                  "wandpanelen"));
      noor.post(workshop + "/steps", "step", "open");
      Matcher code = CODE.matcher(noor.get(workshop).body());
      assertTrue(code.find());
      Visitor sam = server.visitor();
      String seat = location(sam.post("/join/" + code.group(1), "name", "Sam"));
      noor.post(workshop + "/steps", "step", "brief");
      String briefing = sam.get(seat).body();
      assertTrue(briefing.contains("Jullie maken wandpanelen die herrie slikken."), briefing);
      noor.post(workshop + "/steps", "step", "begin");
      String play = sam.get(location(sam.post(seat + "/playthroughs"))).body();
      assertTrue(play.contains("het wandpaneel"), play);
      assertFalse(play.contains("plafond"), play);
    }
  }

  @Test
  void whoPlaysOnTheirOwnReadsTheTrainersWordsFromTheDoorToTheDebrief() {
    String workshop =
        location(make("word-doors-product", " cargo  bikes ", "word-doors-company", "A & <b>"));
    assertTheirs(trainer.get(workshop).body());
    Visitor sam = server.visitor();
    String seat = joined(workshop, sam);
    assertTheirs(sam.get(seat).body());
    assertTrue(
        sam.get(seat).body().contains("You work for A &amp; &lt;b&gt; and sell cargo bikes."));
    assertTheirs(trainer.get(workshop + "/screen").body());
    step(workshop, "begin");
    String play = location(sam.post(seat + "/playthroughs"));
    assertTheirs(sam.get(play).body());
    sam.post(play + "/moves", "turn", turnOf(sam.get(play).body()), "move", "ask");
    step(workshop, "end");
    assertTheirs(sam.get(play + "/debrief").body());
    assertTheirs(trainer.get(workshop + "/debrief").body());
    assertTheirs(trainer.get(workshop + "/people/1").body());
    assertTheirs(trainer.get(workshop + "/report.csv").body());
    assertTrue(sam.get("/me").body().contains("Selling cargo bikes"), "among what they played");
    assertTheirs(sam.get("/me/export").body());
    String replay = location(sam.post(play + "/replays", "decision", "1")).replaceFirst("#.*", "");
    assertTheirs(sam.get(replay).body());
  }

  @Test
  void aRoomThatPlaysTogetherAndATrainerWhoPlaysTheCustomerHaveThemToo() {
    for (String mode : List.of("together", "customer")) {
      String workshop = location(make("mode", mode, "word-doors-product", "cargo bikes"));
      Visitor sam = server.visitor();
      String seat = joined(workshop, sam);
      step(workshop, "begin");
      trainer.post(workshop + "/speakers", "speaker", "1");
      trainer.post(workshop + "/lines", "exchange", "1", "line", "door::s0");
      assertTheirs(trainer.get(workshop).body());
      assertTheirs(trainer.get(workshop + "/screen").body());
      assertTheirs(sam.get(seat).body());
      assertTrue(sam.get(seat).body().contains("So Doors Ltd makes cargo bikes?"));
      step(workshop, "end");
      assertTheirs(trainer.get(workshop + "/debrief").body());
    }
  }

  @Test
  void whoSaysNothingKeepsTheAuthorsWords() {
    String workshop = location(make("word-doors-product", "   "));
    Visitor sam = server.visitor();
    String seat = joined(workshop, sam);
    assertTrue(sam.get(seat).body().contains("You work for Doors Ltd and sell high-speed doors."));
  }

  @Test
  void aWordThatDoesNotFitIsToldAtItsFieldAndTheRestStays() {
    HttpResponse<String> refused =
        make(
            "mode",
            "customer",
            "named",
            "on",
            "word-doors-product",
            "x".repeat(10_000),
            "word-doors-company",
            "A\u202EB");
    assertEquals(422, refused.statusCode());
    String page = refused.body();
    assertTrue(page.contains("id=\"word-doors-product-problem\" role=\"alert\">That is too long"));
    assertTrue(page.contains("id=\"word-doors-company-problem\" role=\"alert\">There is a char"));
    assertTrue(page.contains("value=\"35\""), page);
    assertTrue(page.contains("value=\"customer\" checked"), page);
    assertTrue(page.contains("name=\"named\" value=\"on\" checked"), page);
    assertTrue(page.length() < 60_000);
    assertFalse(trainer.get("/trainer/workshops").body().contains("room-code"), "none was made");
  }

  @Test
  void afterARestartTheWordsAreTheTrainersStill() {
    String workshop = location(make("word-doors-product", "cargo bikes"));
    Visitor sam = server.visitor();
    String seat = joined(workshop, sam);
    step(workshop, "begin");
    String play = location(sam.post(seat + "/playthroughs"));
    server.close();
    server = RunningServer.over(folder);
    assertTheirs(sam.at(server.port()).get(seat).body());
    assertTheirs(sam.at(server.port()).get(play).body());
  }
}
