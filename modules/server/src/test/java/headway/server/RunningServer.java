package headway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import headway.assessment.Skills;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A server on a free port, over scenarios that a test writes. */
final class RunningServer implements AutoCloseable {
  /** Every trainer's. */
  static final String PASSWORD = "walrus kettle pepper harbour";

  static final String SHORT =
      """
      format: 1
      id: short
      language: en
      title: A short talk
      summary: One question, one answer.
      briefing: |
        You sell doors.

        They may need one.
      minutes: 2
      level: 1
      cast:
        customer: {name: Kim, role: buyer}
      signals:
        clock: They look at the clock.
      start: door
      scenes:
        door:
          lines:
            - customer: We have a draught.
            - narrator: They look at the clock.
              signal: clock
          choices:
            - {id: ask, say: Since when?, evidence: [{code: listening/ask-problem, why: You ask first.}], goto: after}
            - {id: tell, say: We have doors for that., evidence: [{code: listening/advise-early}], goto: after}
        after:
          lines:
            - customer: Since we moved the lift.
          choices:
            - {id: meet, say: Shall we look at it together on Monday?, evidence: [{code: next-step/fix-date}], goto: met}
            - {id: leave, say: Do call us., evidence: [{code: next-step/accept-vague}], goto: left}
      endings:
        met: {outcome: advance, fit: good, title: Monday, text: They put it in the diary., next-step: {action: Look at the lift, date: true, our-task: true, customer-owner: true}}
        left: {outcome: continuation, fit: good, title: Later, text: Nobody called.}
      """;

  private final Path data;
  private final HeadwayServer server;

  private RunningServer(Path data, HeadwayServer server) {
    this.data = data;
    this.server = server;
  }

  /** Scenarios by id and text. */
  static RunningServer with(Path folder, String... scenarios) {
    return with(folder, Skills.installed(), scenarios);
  }

  static RunningServer with(Path folder, Skills skills, String... scenarios) {
    try {
      for (int i = 0; i < scenarios.length; i += 2) {
        Path scenario = Files.createDirectories(folder.resolve("scenarios").resolve(scenarios[i]));
        Files.writeString(scenario.resolve("scenario.yaml"), scenarios[i + 1]);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return over(folder, false, skills);
  }

  /** Starts over what is in a folder already. */
  static RunningServer over(Path folder) {
    return over(folder, false, Skills.installed());
  }

  /** The same, for other machines too if so asked. */
  static RunningServer over(Path folder, boolean beyondLoopback) {
    return over(folder, beyondLoopback, Skills.installed());
  }

  /** Starts with a link for a new trainer, whoever there is. */
  static RunningServer withTrainerLink(Path folder) {
    return over(folder, options(folder, false, true), Skills.installed());
  }

  private static RunningServer over(Path folder, boolean beyondLoopback, Skills skills) {
    return over(folder, options(folder, beyondLoopback, false), skills);
  }

  private static ServerOptions options(Path folder, boolean beyondLoopback, boolean trainerLink) {
    return new ServerOptions(
        0,
        beyondLoopback,
        folder.resolve("scenarios"),
        folder.resolve("data"),
        null,
        false,
        0,
        trainerLink);
  }

  private static RunningServer over(Path folder, ServerOptions options, Skills skills) {
    return switch (HeadwayServer.start(options, skills)) {
      case Starting.Started(HeadwayServer server) -> new RunningServer(folder, server);
      case Starting.PortUnavailable refused -> throw new AssertionError(refused);
      case Starting.DataInUse refused -> throw new AssertionError(refused);
      case Starting.DatabaseUnusable refused -> throw new AssertionError(refused);
    };
  }

  /** Somebody who comes over an address of this machine. */
  Visitor visitor(String address) {
    return Visitor.over(address, server.port());
  }

  Visitor visitor() {
    return new Visitor(server.port());
  }

  /** Somebody who keeps no cookies and sends what they are told to. */
  Visitor bare() {
    return Visitor.bare(server.port());
  }

  /** A trainer, made by the link that the first start printed. */
  Visitor trainer() {
    return trainer("Noor", "noor@example.com");
  }

  Visitor trainer(String name, String user) {
    Visitor trainer = visitor();
    HttpResponse<String> made =
        trainer.post(trainerLink(), "name", name, "user", user, "password", PASSWORD);
    assertEquals("/trainer/workshops", Visitor.location(made));
    return trainer;
  }

  /** The path that the start printed. */
  String trainerLink() {
    return server.trainerLink().orElseThrow(() -> new AssertionError("There is no link"));
  }

  boolean hasTrainerLink() {
    return server.trainerLink().isPresent();
  }

  /** Every path that something is posted to, with its parts' names. */
  List<String> posts() {
    return server.posts();
  }

  Path folder() {
    return data;
  }

  int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
  }
}
