package headway.server;

import static headway.server.RunningServer.SHORT;
import static headway.server.Visitor.location;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who leads a workshop, and from what. */
final class LeadingTest {
  @TempDir Path folder;
  private RunningServer server;
  private Visitor noor;
  private LedWorkshop workshop;

  @BeforeEach
  void noorLeads() {
    server = RunningServer.with(folder, "short", SHORT);
    noor = server.trainer();
    workshop = LedWorkshop.opened(noor);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private LedWorkshop planned() {
    return new LedWorkshop(
        noor, location(noor.post("/trainer/workshops", "scenario", "short", "minutes", "20")));
  }

  private String rehearse(LedWorkshop rehearsed) {
    return location(noor.post(rehearsed.address() + "/rehearsal"));
  }

  @Test
  void toAnotherTrainerAWorkshopIsNotThere() {
    Visitor joris = Inviting.by(noor, server, "Joris", "joris");
    workshop.join(server.visitor(), "Sam");
    for (String page :
        List.of(
            "",
            "/live",
            "/screen",
            "/screen/live",
            "/steps",
            "/debrief",
            "/people/1",
            "/report.csv",
            "/report.xlsx",
            "/report.pdf")) {
      assertEquals(404, joris.get(workshop.address() + page).statusCode(), page);
    }
    for (String act :
        List.of(
            "/steps",
            "/rehearsal",
            "/participants/1/name",
            "/participants/1/removal",
            "/participants/1/handover",
            "/votes",
            "/lines",
            "/debrief/days",
            "/people/1/scores")) {
      HttpResponse<String> answer =
          joris.post(workshop.address() + act, "step", "close", "name", "Eve", "days", "3");
      assertEquals(404, answer.statusCode(), act);
    }
    assertTrue(workshop.page().contains("one participant"), "nobody was removed");
    assertFalse(joris.get("/trainer/workshops").body().contains(workshop.code()));
    assertTrue(noor.get("/trainer/workshops").body().contains(workshop.code()));
  }

  @Test
  void aTrainerWhoseLaptopDiedGoesOnFromAPhone() {
    workshop.join(server.visitor(), "Sam");
    workshop.step("begin");
    Visitor phone = server.visitor();
    String signIn = location(phone.get(workshop.address()));
    assertTrue(phone.get(signIn).body().contains("value=\"" + workshop.address() + "\""), signIn);
    HttpResponse<String> in =
        phone.post(
            "/trainer/sign-in",
            "user",
            "noor@example.com",
            "password",
            RunningServer.PASSWORD,
            "back",
            workshop.address());
    assertEquals(workshop.address(), location(in));
    LedWorkshop onPhone = new LedWorkshop(phone, workshop.address());
    assertTrue(onPhone.page().contains("one participant"));
    onPhone.step("pause");
    assertTrue(workshop.page().contains("value=\"resume\""), "the laptop sees it, should it wake");
    onPhone.step("resume");
    onPhone.step("end");
    assertEquals(200, phone.get(workshop.address() + "/debrief").statusCode());
  }

  @Test
  void aRehearsalThatIsAskedForTwiceIsOne() throws Exception {
    LedWorkshop plan = planned();
    Set<String> led = ConcurrentHashMap.newKeySet();
    try (ExecutorService tabs = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Boolean> press = () -> led.add(rehearse(plan));
      for (Future<Boolean> each : tabs.invokeAll(Stream.generate(() -> press).limit(8).toList())) {
        each.get();
      }
    }
    assertEquals(1, led.size(), led.toString());
    String first = led.iterator().next();
    assertNotEquals(plan.address(), first);
    LedWorkshop rehearsal = new LedWorkshop(noor, first);
    rehearsal.step("open");
    assertEquals(first, rehearse(plan), "it is still under way");
    rehearsal.step("close");
    assertNotEquals(first, rehearse(plan), "then the next is another");
  }

  @Test
  void aTrainerHasFiveRehearsalsUnderWayAtMost() {
    String first = rehearse(planned());
    for (int other = 2; other <= 5; other++) {
      rehearse(planned());
    }
    LedWorkshop plan = planned();
    HttpResponse<String> refused = noor.post(plan.address() + "/rehearsal");
    assertEquals(409, refused.statusCode());
    assertTrue(refused.body().contains("five rehearsals that are not closed"));
    Visitor joris = Inviting.by(noor, server, "Joris", "joris");
    String his = location(joris.post("/trainer/workshops", "scenario", "short", "minutes", "20"));
    assertEquals(303, joris.post(his + "/rehearsal").statusCode(), "Joris has none");
    new LedWorkshop(noor, first).step("close");
    assertEquals(303, noor.post(plan.address() + "/rehearsal").statusCode());
  }
}
