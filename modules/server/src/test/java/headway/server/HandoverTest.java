package headway.server;

import static headway.server.LedWorkshop.move;
import static headway.server.RunningServer.SHORT;
import static headway.server.Visitor.location;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A participant's battery is dead in the middle of the practice. */
final class HandoverTest {
  private static final Pattern LINK = Pattern.compile("(/join/\\w{6}/\\w{6})<");

  @TempDir Path folder;
  private RunningServer server;
  private LedWorkshop workshop;
  private Visitor sam;
  private String play;

  @BeforeEach
  void samIsHalfway() {
    server = RunningServer.with(folder, "short", SHORT);
    workshop = LedWorkshop.opened(server.trainer());
    sam = server.visitor();
    workshop.join(sam, "Sam");
    workshop.step("begin");
    play = workshop.begin(sam);
    move(sam, play, "ask");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String link() {
    HttpResponse<String> shown =
        workshop.trainer().post(workshop.address() + "/participants/1/handover");
    Matcher link = LINK.matcher(shown.body());
    assertTrue(link.find(), shown.body());
    return link.group(1);
  }

  @Test
  void theOtherDeviceGoesOnWhereSamWasAndTheOldOneIsAStranger() {
    String link = link();
    Visitor tablet = server.visitor();
    assertTrue(tablet.get(link).body().contains("You go on here as Sam."));
    assertEquals(200, sam.get(play).statusCode(), "to look at the link takes nothing");
    assertEquals(workshop.seat(), location(tablet.post(link)));
    assertEquals(workshop.seat(), location(tablet.post(link)), "sent twice");
    assertTrue(tablet.get(workshop.seat()).body().contains(play));
    assertEquals(play + "/debrief", location(move(tablet, play, "meet")));
    assertEquals("/join/" + workshop.code(), location(sam.get(workshop.seat())));
    assertEquals(404, sam.get(play).statusCode());
    assertTrue(workshop.page().contains("one participant"));
    workshop.join(sam, "Sam");
    assertTrue(workshop.begin(sam).startsWith("/playthroughs/"), "as anybody can");
    assertTrue(workshop.page().contains("2 participants"));
  }

  @Test
  void aLinkServesOnceAndTheNewestAlone() {
    String old = link();
    String link = link();
    assertEquals(404, server.visitor().get(old).statusCode());
    assertEquals(303, server.visitor().post(link).statusCode());
    HttpResponse<String> late = server.visitor().post(link);
    assertEquals(404, late.statusCode());
    assertTrue(late.body().contains("This link no longer works"));
    assertEquals(404, server.visitor().post("/join/nonsense/nonsense").statusCode());
  }

  @Test
  void afterARestartTheReaderIsToldToAskForANewLinkAndThatOneServes() {
    String old = link();
    Visitor trainer = workshop.trainer();
    String address = workshop.address();
    String seat = workshop.seat();
    server.close();
    server = RunningServer.over(folder);
    Visitor tablet = server.visitor();
    HttpResponse<String> late = tablet.get(old);
    assertEquals(404, late.statusCode());
    assertTrue(late.body().contains("Ask your trainer for a new one"));
    assertEquals(404, tablet.post(old).statusCode());
    assertEquals(200, sam.at(server.port()).get(play).statusCode(), "nothing was taken");
    HttpResponse<String> shown =
        trainer.at(server.port()).post(address + "/participants/1/handover");
    Matcher link = LINK.matcher(shown.body());
    assertTrue(link.find(), shown.body());
    assertEquals(seat, location(tablet.post(link.group(1))));
    assertTrue(tablet.get(seat).body().contains(play));
  }

  @Test
  void aLinkServesInNoOtherWorkshop() {
    String link = link();
    LedWorkshop other = LedWorkshop.opened(workshop.trainer());
    String elsewhere = "/join/" + other.code() + link.substring(link.lastIndexOf('/'));
    Visitor tablet = server.visitor();
    assertEquals(404, tablet.get(elsewhere).statusCode());
    assertEquals(404, tablet.post(elsewhere).statusCode());
    assertEquals(workshop.seat(), location(tablet.post(link)), "it was not used up");
  }

  @Test
  void whoeverTakesPartAlreadyKeepsTheirOwnPlace() {
    Visitor noor = server.visitor();
    workshop.join(noor, "Noor");
    String link = link();
    assertEquals(409, noor.post(link).statusCode());
    assertTrue(noor.get(workshop.seat()).body().contains("You take part as Noor."));
    assertEquals(workshop.seat(), location(sam.get(link)), "Sam is there");
    assertEquals(200, server.visitor().get(link).statusCode(), "it serves still");
  }

  @Test
  void onlyATrainerHasLinksAndNotForWhoWasSentAway() {
    String path = workshop.address() + "/participants/1/handover";
    assertTrue(location(sam.post(path)).startsWith("/trainer/sign-in"));
    assertEquals(workshop.address(), location(workshop.trainer().get(path)));
    assertEquals(
        404, workshop.trainer().post(workshop.address() + "/participants/9/handover").statusCode());
    workshop.trainer().post(workshop.address() + "/participants/1/removal");
    assertEquals(workshop.address(), location(workshop.trainer().post(path)));
  }
}
