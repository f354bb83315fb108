package headway.server;

import headway.assessment.Skills;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A server on a free port, over scenarios that a test writes. */
final class RunningServer implements AutoCloseable {
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

  private static RunningServer over(Path folder, boolean beyondLoopback, Skills skills) {
    ServerOptions options =
        new ServerOptions(
            0, beyondLoopback, folder.resolve("scenarios"), folder.resolve("data"), null, false);
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
