package headway.server;

import headway.assessment.Skills;
import headway.people.PersonId;
import headway.server.http.Exchange;
import headway.server.http.Signature;
import headway.server.library.Scenarios;
import headway.server.own.Codes;
import headway.server.own.Farewells;
import headway.server.own.Guesses;
import headway.server.own.OwnData;
import headway.server.own.OwnPages;
import headway.server.page.Assets;
import headway.server.page.Pages;
import headway.server.practice.Plays;
import headway.server.trainer.OperatorLink;
import headway.server.trainer.TrainerPages;
import headway.server.workshop.Attendances;
import headway.server.workshop.Doors;
import headway.server.workshop.Doorway;
import headway.server.workshop.Erasures;
import headway.server.workshop.Handovers;
import headway.server.workshop.Rehearsals;
import headway.server.workshop.Retention;
import headway.store.Database;
import headway.store.Durability;
import headway.store.Opening;
import headway.store.Secrets;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** A server that runs: database, scenarios, analyses and pages, wired once. */
public final class HeadwayServer implements AutoCloseable {
  private static final int IDLE_SECONDS = 60;
  private static final int LONGEST_FIELD = 64 * 1024;

  private final Foundation foundation;
  private final HttpServer http;
  private final Exchange exchange;
  private final OperatorLink trainerLink;

  private HeadwayServer(
      Foundation foundation, HttpServer http, Exchange exchange, OperatorLink trainerLink) {
    this.foundation = foundation;
    this.http = http;
    this.exchange = exchange;
    this.trainerLink = trainerLink;
  }

  /** Opens the database, reads the scenarios and listens. */
  public static Starting start(ServerOptions options, Skills skills) {
    return switch (opening(options)) {
      case Opening.Opened(Database database) ->
          startOn(Foundation.on(database, options.scenarios(), skills), options, skills);
      case Opening.InUse(var data) -> new Starting.DataInUse(data);
      case Opening.Unusable(String what, String why) -> new Starting.DatabaseUnusable(what, why);
    };
  }

  private static Opening opening(ServerOptions options) {
    if (options.mongo() != null) {
      return Database.at(options.mongo());
    }
    return Database.embedded(
        options.data(), options.sync() ? Durability.POWER_LOSS : Durability.PROCESS_DEATH);
  }

  /** Whatever goes wrong, nothing is left open behind it. */
  private static Starting startOn(Foundation foundation, ServerOptions options, Skills skills) {
    try {
      OperatorLink link = trainerLink(foundation, options);
      Exchange exchange = exchange(foundation, options, skills, link);
      Starting starting = listen(foundation, options, exchange, link);
      if (options.workshopDays() > 0) {
        Duration kept = Duration.ofDays(options.workshopDays());
        foundation.daily(new Retention(erasures(foundation), kept)::run);
      }
      if (!(starting instanceof Starting.Started)) {
        foundation.close();
      }
      return starting;
    } catch (RuntimeException broken) {
      foundation.close();
      throw broken;
    }
  }

  private static OperatorLink trainerLink(Foundation foundation, ServerOptions options) {
    return options.trainerLink() || !foundation.database().trainers().areThere()
        ? OperatorLink.drawn(new SecureRandom())
        : OperatorLink.none();
  }

  private static Exchange exchange(
      Foundation foundation, ServerOptions options, Skills skills, OperatorLink link) {
    SecureRandom random = new SecureRandom();
    InstantSource clock = InstantSource.system();
    Pages pages = Pages.load();
    Database database = foundation.database();
    byte[] secret = database.secrets().signing(() -> bytes(random, Secrets.BYTES));
    Supplier<PersonId> newPerson = () -> PersonId.of(bytes(random, PersonId.BYTES));
    TrainerPages trainers = TrainerPages.of(pages, database, link, clock, random);
    Farewells farewells = new Farewells(database, new Signature(secret), clock);
    Exchange exchange =
        new Exchange(
            foundation.vertx(),
            foundation.workers(),
            secret,
            options.beyondLoopback(),
            newPerson,
            trainers.recognition(),
            farewells::isGone,
            new FailurePages(pages)::page);
    Scenarios scenarios = foundation.scenarios();
    Plays plays = new Plays(database, scenarios, clock, random);
    OwnPages own =
        new OwnPages(
            pages,
            database,
            new Codes(database.travelCodes(), new Signature(secret), clock, random),
            new Guesses(clock, 20, 300),
            new OwnData(
                database.playthroughs(), database.workshops()::takenPart, plays::standing, clock),
            farewells,
            newPerson,
            foundation.rooms()::changing);
    Attendances attendances = new Attendances(foundation.rooms(), plays);
    new Rehearsals(
        foundation.rooms(),
        scenarios,
        attendances,
        scenario -> foundation.analyses().known(scenario),
        (language, kind) -> pages.word(language, "rehearsal." + kind),
        Rehearsals.PACE);
    new Routes(
            pages,
            Assets.load(),
            scenarios,
            skills,
            plays,
            own,
            trainers,
            foundation.analyses(),
            attendances,
            new Doors(
                foundation.rooms(),
                new Guesses(clock, 100, 600),
                Doorway.of(options.beyondLoopback())),
            new Handovers(clock, foundation.rooms()::code),
            erasures(foundation))
        .on(exchange);
    return exchange;
  }

  private static Erasures erasures(Foundation foundation) {
    return new Erasures(foundation.database(), foundation.rooms());
  }

  private static byte[] bytes(SecureRandom random, int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private static Starting listen(
      Foundation foundation, ServerOptions options, Exchange exchange, OperatorLink link) {
    try {
      HttpServer http =
          foundation
              .vertx()
              .createHttpServer(listening(options))
              .requestHandler(exchange.router())
              .listen()
              .toCompletionStage()
              .toCompletableFuture()
              .join();
      return new Starting.Started(new HeadwayServer(foundation, http, exchange, link));
    } catch (CompletionException refused) {
      Throwable cause = refused.getCause() == null ? refused : refused.getCause();
      return new Starting.PortUnavailable(options.port(), String.valueOf(cause.getMessage()));
    }
  }

  private static HttpServerOptions listening(ServerOptions options) {
    return new HttpServerOptions()
        .setHost(options.beyondLoopback() ? "0.0.0.0" : "127.0.0.1")
        .setPort(options.port())
        .setIdleTimeout(IDLE_SECONDS)
        .setHttp2ClearTextEnabled(false)
        .setMaxFormAttributeSize(LONGEST_FIELD)
        .setCompressionSupported(true)
        .setCompressionLevel(6);
  }

  /** The port that is listened on. */
  public int port() {
    return http.actualPort();
  }

  /**
   * The path of the page where whoever runs this server makes a trainer; empty where there is one
   * and none was asked for, or it has been used.
   */
  public Optional<String> trainerLink() {
    return trainerLink.path();
  }

  /** Every path that something is posted to, with its parts' names. */
  List<String> posts() {
    return exchange.posts();
  }

  public Scenarios scenarios() {
    return foundation.scenarios();
  }

  /** Answers what is under way, then stops. */
  @Override
  public void close() {
    http.close().toCompletionStage().toCompletableFuture().join();
    foundation.close();
  }
}
