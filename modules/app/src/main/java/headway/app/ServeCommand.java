package headway.app;

import headway.server.HeadwayServer;
import headway.server.ServerOptions;
import headway.server.Starting;
import headway.server.http.LocalNetwork;
import headway.server.library.Scenarios;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the pages until it is told to stop. */
@Command(
    name = "serve",
    description = "Serve the pages to practise in.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  private final Terminal terminal;
  private final Installation installation;

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "where to listen, 8080 if left out; 0 for a free one")
  private int port;

  @Option(names = "--data", paramLabel = "FOLDER", description = "where plays are kept")
  private @Nullable Path data;

  @Option(names = "--scenarios", paramLabel = "FOLDER", description = "where scenarios are")
  private @Nullable Path scenarios;

  @Option(names = "--lan", description = "let other machines in this network connect")
  private boolean beyondLoopback;

  @Option(
      names = "--mongo",
      paramLabel = "URI",
      defaultValue = "${env:HEADWAY_MONGO_URI}",
      description = "keep plays in this MongoDB; or set HEADWAY_MONGO_URI")
  private @Nullable String mongo;

  @Option(names = "--sync", description = "let kept plays outlive a loss of power too")
  private boolean sync;

  @Option(
      names = "--keep-workshops",
      paramLabel = "DAYS",
      defaultValue = "0",
      description =
          "erase a workshop so many days after the last that was done in it; what participants"
              + " played stays theirs. Left out, workshops are kept until their trainer erases them")
  private int workshopDays;

  @Option(
      names = "--trainer-link",
      description =
          "print a link to become a trainer, or to set a new password for one who lost it; where"
              + " there is no trainer yet it is printed anyway")
  private boolean trainerLink;

  ServeCommand(Terminal terminal, Installation installation) {
    this.terminal = terminal;
    this.installation = installation;
  }

  @Override
  public Integer call() throws InterruptedException {
    Logs.keepToWarnings();
    return switch (HeadwayServer.start(options(), installation.skills())) {
      case Starting.Started(HeadwayServer server) -> untilToldToStop(server);
      case Starting.PortUnavailable(int taken, String why) ->
          broken("port " + taken + " cannot be listened on: " + why + ". Try --port 0.");
      case Starting.DataInUse(Path folder) ->
          broken("another Headway runs on the data in " + folder + ". Stop it, or use --data.");
      case Starting.DatabaseUnusable(String what, String why) ->
          broken("the database " + what + " cannot be used: " + why);
    };
  }

  private ServerOptions options() {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new Complaint("A port is 0 to " + HIGHEST_PORT + ", not " + port + ".");
    }
    if (workshopDays < 0 || workshopDays > ServerOptions.MOST_DAYS) {
      throw new Complaint(
          "Workshops are kept 1 to "
              + ServerOptions.MOST_DAYS
              + " days, or for ever with 0; not "
              + workshopDays
              + ".");
    }
    Path stories = stories();
    if (!Files.isDirectory(stories)) {
      throw new Complaint("There is no folder `" + stories + "`.");
    }
    return new ServerOptions(
        port,
        beyondLoopback,
        stories,
        data == null ? installation.root().resolve("data") : data,
        mongo == null || mongo.isBlank() ? null : mongo,
        sync,
        workshopDays,
        trainerLink);
  }

  private Path stories() {
    return scenarios == null ? installation.scenarios() : scenarios;
  }

  private int broken(String why) {
    terminal.remark("headway: " + why);
    return Headway.BROKEN;
  }

  private int untilToldToStop(HeadwayServer server) throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::close));
    for (Scenarios.Entry entry : server.scenarios().all()) {
      if (entry instanceof Scenarios.Broken broken) {
        long errors = broken.faults().stream().filter(fault -> fault.isError()).count();
        terminal.remark(
            "`%s` is broken (%s); `headway check %s` says where."
                .formatted(
                    broken.id(),
                    errors == 1 ? "1 error" : errors + " errors",
                    stories().resolve(broken.id())));
      }
    }
    terminal.say("Headway is at http://localhost:" + server.port());
    if (beyondLoopback) {
      for (String address : LocalNetwork.addresses()) {
        terminal.say("For others in your network: http://" + address + ":" + server.port());
      }
    }
    server
        .trainerLink()
        .ifPresent(
            path ->
                terminal.say(
                    "To become a trainer (works once, until the next start): http://localhost:"
                        + server.port()
                        + path));
    terminal.remark("Ctrl+C stops it.");
    new CountDownLatch(1).await();
    return 0;
  }
}
