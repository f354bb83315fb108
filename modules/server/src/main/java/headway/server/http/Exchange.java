package headway.server.http;

import headway.people.PersonId;
import headway.server.http.Held.KnownBrowser;
import headway.server.http.Recognition.Recognised;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Joins routes and actions: it takes a request in on the event loop, lets the action work on a
 * virtual thread, and sends the reply back on the event loop.
 */
public final class Exchange {
  private static final Logger LOG = System.getLogger(Exchange.class.getName());
  private static final String BUSY_SECONDS = "5";

  /** A part of an address that is 256 random bits. */
  private static final Pattern SECRET = Pattern.compile("/[\\w-]{43}(?=/|$)");

  private final Vertx vertx;
  private final Router router;
  private final Executor workers;
  private final Origins origins;
  private final Visitors visitors;
  private final TrainerCookies trainerCookies;
  private final Recognition recognition;
  private final Failures failures;
  private final Intake intake;
  private final OpenStreams streams;
  private final List<String> posts = new ArrayList<>();

  /** Draws the page for a request that came to nothing. */
  @FunctionalInterface
  public interface Failures {
    /**
     * The page.
     *
     * @param status 403, 404, 409, 413, 500 and their like
     * @param code what the log has it under
     */
    String page(int status, String code, String language);
  }

  /**
   * Wires a router.
   *
   * @param workers runs actions; may have any number of threads
   * @param secret 32 bytes or more that sign cookies
   * @param beyondLoopback whether the server listens for other machines too
   * @param gone whether someone was erased, whose cookie opens nothing then; does not wait
   */
  public Exchange(
      Vertx vertx,
      Executor workers,
      byte[] secret,
      boolean beyondLoopback,
      Supplier<PersonId> newPerson,
      Recognition recognition,
      Predicate<PersonId> gone,
      Failures failures) {
    this(
        vertx,
        workers,
        secret,
        beyondLoopback,
        newPerson,
        recognition,
        gone,
        failures,
        new OpenStreams());
  }

  /** The same, with other bounds of streams. */
  Exchange(
      Vertx vertx,
      Executor workers,
      byte[] secret,
      boolean beyondLoopback,
      Supplier<PersonId> newPerson,
      Recognition recognition,
      Predicate<PersonId> gone,
      Failures failures,
      OpenStreams streams) {
    this.vertx = vertx;
    this.router = Router.router(vertx);
    this.workers = workers;
    this.origins = new Origins(beyondLoopback);
    this.visitors = new Visitors(secret, newPerson, gone);
    this.trainerCookies = new TrainerCookies(secret);
    this.recognition = recognition;
    this.failures = failures;
    this.streams = streams;
    this.intake = new Intake(vertx);
    router.route().handler(this::admit);
    for (int status : new int[] {400, 404, 405, 413, 500, 503}) {
      router.errorHandler(status, context -> failed(context, status, context.failure()));
    }
  }

  public Router router() {
    return router;
  }

  /** Every path that something is posted to, with its parts' names. */
  public List<String> posts() {
    return List.copyOf(posts);
  }

  /** Answers GET, and HEAD with the same headers. */
  public Exchange get(String path, Action action) {
    router
        .route(path)
        .method(HttpMethod.GET)
        .method(HttpMethod.HEAD)
        .handler(context -> perform(context, action));
    return this;
  }

  /** Answers GET to trainers; whoever is not signed in is led to where one does that. */
  public Exchange getByTrainer(String path, Action action) {
    return get(path, request -> byTrainer(request, request.address(), action));
  }

  public Exchange post(String path, Action action) {
    posts.add(path);
    router.post(path).handler(intake).handler(context -> perform(context, action));
    return this;
  }

  /** The same for POST. The address has to have an answer to GET too, where signing in leads. */
  public Exchange postByTrainer(String path, Action action) {
    return post(path, request -> byTrainer(request, request.path(), action));
  }

  private Reply byTrainer(Request request, String back, Action action) {
    if (!request.byTrainer()) {
      return new Reply.SeeOther(SignInAddress.leadingTo(back));
    }
    Reply reply = action.answer(request);
    return reply instanceof Reply.Live(Feed feed)
        ? new Reply.Live(new SignedInFeed(feed, recognition, request.held().session()))
        : reply;
  }

  private void admit(RoutingContext context) {
    HttpServerRequest request = context.request();
    SecurityHeaders.add(request.response().headers());
    boolean safe =
        request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
    if (!origins.isOurHost(request) || !(safe || origins.isOurPage(request))) {
      failed(context, 403, null);
    } else if (!isReadable(request)) {
      failed(context, 400, null);
    } else if (safe && isSwitchOfLanguage(request)) {
      visitors.remember(request, String.valueOf(request.getParam("lang")));
      seeOther(request, ours(context.normalizedPath()) + withoutLanguage(request.query()));
    } else {
      context.next();
    }
  }

  /** Half an escape in the query is the sender's fault, not ours. */
  private static boolean isReadable(HttpServerRequest request) {
    try {
      return request.params() != null;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  private static boolean isSwitchOfLanguage(HttpServerRequest request) {
    @Nullable String language = request.getParam("lang");
    return language != null && Languages.isOffered(language);
  }

  /** The rest of a query; fields that are no escape of ours stay as they were sent. */
  private static String withoutLanguage(@Nullable String query) {
    if (query == null) {
      return "";
    }
    String rest =
        Stream.of(query.split("&", -1))
            .filter(field -> !field.isEmpty() && !nameOf(field).equals("lang"))
            .collect(Collectors.joining("&"));
    return rest.isEmpty() ? "" : "?" + rest;
  }

  private static String nameOf(String field) {
    return URLDecoder.decode(field.split("=", 2)[0], StandardCharsets.UTF_8);
  }

  /** A browser takes {@code /\} for {@code //}, which would lead to another site. */
  private static String ours(String path) {
    return path.replace("\\", "%5C");
  }

  private void perform(RoutingContext context, Action action) {
    Request asked = request(context);
    Context loop = vertx.getOrCreateContext();
    workers.execute(
        () -> {
          Request request;
          Reply reply;
          boolean renewed;
          try {
            Optional<Recognised> recognised = recognition.of(asked.held().session());
            request = recognised.map(Recognised::trainer).map(asked::by).orElse(asked);
            renewed = recognised.map(Recognised::renewed).orElse(false);
            reply = action.answer(request);
          } catch (RuntimeException broken) {
            loop.runOnContext(ignored -> failed(context, 500, broken));
            return;
          }
          loop.runOnContext(
              ignored -> {
                if (renewed && isPage(reply)) {
                  trainerCookies.keepSession(context.request(), asked.held().session());
                }
                send(context, request, reply);
              });
        });
  }

  /** What may be kept on its way to a browser carries no cookie. */
  private static boolean isPage(Reply reply) {
    return reply instanceof Reply.Html || reply instanceof Reply.SeeOther;
  }

  private Request request(RoutingContext context) {
    HttpServerRequest request = context.request();
    return new Request(
        context.normalizedPath(),
        context.pathParams(),
        form(context.queryParams()),
        request.method().equals(HttpMethod.POST) ? form(request.formAttributes()) : Form.EMPTY,
        visitors.person(request),
        visitors.language(request),
        request.remoteAddress().hostAddress(),
        request.scheme() + "://" + request.authority(),
        Optional.empty(),
        trainerCookies.held(request),
        "true".equals(request.getHeader("HX-Request")));
  }

  private static Form form(MultiMap fields) {
    Map<String, List<String>> all = new HashMap<>();
    fields.forEach(
        field ->
            all.computeIfAbsent(field.getKey(), key -> new ArrayList<>()).add(field.getValue()));
    return new Form(all);
  }

  private void send(RoutingContext context, Request asked, Reply reply) {
    HttpServerResponse response = context.response();
    if (response.ended() || response.closed()) {
      return;
    }
    switch (reply) {
      case Reply.Html html -> sendHtml(response, html);
      case Reply.SeeOther(String location) -> lead(context, asked, location);
      case Reply.Become(PersonId person, String location) -> {
        visitors.become(context.request(), person);
        lead(context, asked, location);
      }
      case Reply.SignedIn(String session, KnownBrowser browser, String location) -> {
        trainerCookies.signIn(context.request(), session, browser);
        lead(context, asked, location);
      }
      case Reply.SignedOut(String location) -> {
        trainerCookies.signOut(context.request());
        lead(context, asked, location);
      }
      case Reply.File file -> sendFile(context.request(), file);
      case Reply.Download download -> sendDownload(response, download);
      case Reply.Live(Feed feed) -> tell(context, asked, feed);
      case Reply.Failed(int status) -> failed(context, status, null);
    }
  }

  /** A script asks, and asks again a while after it was turned away; it shows no page. */
  private void tell(RoutingContext context, Request asked, Feed feed) {
    streams
        .take(holder(asked), asked.machine())
        .ifPresentOrElse(
            place -> EventStream.open(context.request(), feed, vertx, workers, place),
            () -> {
              String code = FailureCode.next();
              log(code, 429, context.request(), null);
              context.response().putHeader("Retry-After", BUSY_SECONDS);
              sendCode(context.response(), 429, code);
            });
  }

  /** A trainer's wall and page are looked at with one session, whatever else that browser does. */
  private static String holder(Request asked) {
    return asked.byTrainer() ? asked.held().session() : asked.person().text();
  }

  private static void lead(RoutingContext context, Request asked, String location) {
    if (asked.partial()) {
      context.response().putHeader("HX-Redirect", location).setStatusCode(204).end();
    } else {
      seeOther(context.request(), location);
    }
  }

  private static void seeOther(HttpServerRequest request, String location) {
    request.response().putHeader("Location", location).setStatusCode(303).end();
  }

  private static void sendHtml(HttpServerResponse response, Reply.Html page) {
    response
        .setStatusCode(page.status())
        .putHeader("Content-Type", "text/html; charset=utf-8")
        .putHeader("Cache-Control", "no-store")
        .putHeader("Vary", "HX-Request, Accept-Language, Cookie")
        .end(Buffer.buffer(page.html()));
  }

  private static void sendFile(HttpServerRequest request, Reply.File file) {
    HttpServerResponse response = request.response();
    String etag = "\"" + file.etag() + "\"";
    response
        .putHeader("ETag", etag)
        .putHeader(
            "Cache-Control", file.immutable() ? "public, max-age=31536000, immutable" : "no-cache");
    if (file.type().startsWith("image/")) {
      SecurityHeaders.addForPicture(response.headers());
    }
    if (etag.equals(request.getHeader("If-None-Match"))) {
      response.setStatusCode(304).end();
      return;
    }
    response.putHeader("Content-Type", file.type()).end(Buffer.buffer(file.content()));
  }

  private static void sendDownload(HttpServerResponse response, Reply.Download download) {
    response
        .putHeader("Content-Type", download.type())
        .putHeader("Content-Disposition", "attachment; filename=\"" + download.name() + "\"")
        .putHeader("Cache-Control", "no-store")
        .end(Buffer.buffer(download.content()));
  }

  private void failed(RoutingContext context, int status, @Nullable Throwable cause) {
    if (context.response().ended() || context.response().closed()) {
      return;
    }
    String code = FailureCode.next();
    log(code, status, context.request(), cause);
    if (status == 503) {
      context.response().putHeader("Retry-After", BUSY_SECONDS);
    }
    String page;
    try {
      page = failures.page(status, code, visitors.language(context.request()));
    } catch (RuntimeException broken) {
      LOG.log(Level.ERROR, code + " has no page", broken);
      sendCode(context.response(), status, code);
      return;
    }
    sendHtml(context.response(), new Reply.Html(status, page));
  }

  /** What can always be said, and in every language. */
  private static void sendCode(HttpServerResponse response, int status, String code) {
    response
        .setStatusCode(status)
        .putHeader("Content-Type", "text/plain; charset=utf-8")
        .putHeader("Cache-Control", "no-store")
        .end("Headway " + status + ": " + code + "\n");
  }

  /**
   * The page shows the code, so the log has it, whoever was wrong. It has no link that makes a
   * trainer of whoever opens it.
   */
  private static void log(
      String code, int status, HttpServerRequest request, @Nullable Throwable cause) {
    String path = String.valueOf(request.path()).replaceAll("[^!-~]", "?");
    path = SECRET.matcher(path).replaceAll("/…");
    String line = code + " " + status + " " + request.method() + " " + path;
    if (status >= 500) {
      LOG.log(Level.ERROR, line, cause);
    } else {
      LOG.log(Level.WARNING, line);
    }
  }

  /** A part of an address, escaped. */
  public static String escaped(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
