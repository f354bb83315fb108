package headway.benchmarks.room;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.exitHereIfFailed;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.sse;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;

/**
 * People who join, so many a second whether the server keeps up or not: each opens the door, says a
 * name, sees a seat and holds its stream. Where they take part they wait for the trainer, and then
 * each begins a play and makes one move, or votes.
 */
public final class Crowd extends Simulation {
  private static final String BEGUN = "begun";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final CrowdRun run = CrowdRun.current();

  /** Asked of Gatling, which makes one. */
  public Crowd() {
    String origin = "http://localhost:" + run.port();
    setUp(
            scenario("a participant")
                .exec(join(), part(), stay())
                .injectOpen(rampUsers(run.people()).during(CrowdRun.DURATION)))
        .protocols(
            http.baseUrl(origin)
                .header("Origin", origin)
                .acceptLanguageHeader("en")
                .acceptEncodingHeader("gzip, deflate")
                .disableFollowRedirect()
                .disableCaching());
  }

  private ChainBuilder join() {
    String seat = "/workshops/" + run.code();
    return exec(session -> session.set(BEGUN, run.arrived()))
        .exec(http("door").get("/join/" + run.code()).check(status().is(200)))
        .exec(
            http("join")
                .post("/join/" + run.code())
                .formParam("name", session -> "Guest " + session.userId())
                .check(status().is(303)))
        .exec(http("seat").get(seat).check(status().is(200)))
        .exec(exitHereIfFailed())
        .exec(session -> heard(session, run::joined))
        .exec(
            sse("stand")
                .get(seat + "/live")
                .await(PATIENCE)
                .on(
                    sse.checkMessage("here")
                        .matching(substring("hold"))
                        .check(regex("none|waiting|paused"))));
  }

  private Session heard(Session session, java.util.function.LongConsumer note) {
    note.accept(session.getLong(BEGUN));
    return session;
  }

  private ChainBuilder part() {
    return switch (run.part()) {
      case JOIN -> exec(session -> session);
      case PLAY -> hear().exec(play());
      case VOTE -> hear().exec(vote());
    };
  }

  /** Waits for the practice, and then a while, each their own. */
  private ChainBuilder hear() {
    return exec(sse("practice")
            .setCheck()
            .await(PATIENCE)
            .on(sse.checkMessage("begun").matching(substring("PRACTICE")).check(regex("state"))))
        .exec(exitHereIfFailed())
        .exec(session -> told(session))
        .pause(Duration.ofMillis(500), CrowdRun.DURATION);
  }

  private ChainBuilder vote() {
    return exec(session -> session.set(BEGUN, System.nanoTime()))
        .exec(
            http("vote")
                .post("/workshops/" + run.code() + "/votes")
                .formParam("decision", "1")
                .formParam("round", "1")
                .formParam("take", Crowd::taken)
                .check(status().is(303)))
        .exec(exitHereIfFailed())
        .exec(session -> heard(session, run::acted));
  }

  private static String taken(Session session) {
    return session.userId() % 2 == 0 ? "ask" : "tell";
  }

  private ChainBuilder play() {
    return exec(http("begin")
            .post("/workshops/" + run.code() + "/playthroughs")
            .check(status().is(303), header("Location").saveAs("play")))
        .exec(http("scene").get("#{play}").check(status().is(200)))
        .pause(Duration.ofMillis(500), Duration.ofMillis(1500))
        .exec(session -> session.set(BEGUN, System.nanoTime()))
        .exec(
            http("move")
                .post("#{play}/moves")
                .header("HX-Request", "true")
                .formParam("turn", "1")
                .formParam("move", Crowd::taken)
                .check(status().is(200)))
        .exec(exitHereIfFailed())
        .exec(session -> heard(session, run::acted));
  }

  private Session told(Session session) {
    run.told();
    return session;
  }

  private static ChainBuilder stay() {
    return pause(Duration.ofSeconds(3)).exec(sse("leave").close());
  }

  @Override
  public void after() {
    run.tell();
  }
}
