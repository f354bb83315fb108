package headway.server.http;

import headway.people.PersonId;
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
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.function.Supplier;
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

  private final Vertx vertx;
  private final Router router;
  private final Executor workers;
  private final Origins origins;
  private final Visitors visitors;
  private final Failures failures;
  private final Intake intake;

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
      Predicate<PersonId> gone,
      Failures failures) {
    this.vertx = vertx;
    this.router = Router.router(vertx);
    this.workers = workers;
    this.origins = new Origins(beyondLoopback);
    this.visitors = new Visitors(secret, newPerson, gone);
    this.failures = failures;
    this.intake = new Intake(vertx);
    router.route().handler(this::admit);
    for (int status : new int[] {400, 404, 405, 413, 500, 503}) {
      router.errorHandler(status, context -> failed(context, status, context.failure()));
    }
  }

  public Router router() {
    return router;
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

  /** Answers GET to whoever sits at this machine; for others there is nothing at that address. */
  public Exchange getHere(String path, Action action) {
    return get(path, request -> request.here() ? action.answer(request) : Reply.notFound());
  }

  public Exchange post(String path, Action action) {
    router.post(path).handler(intake).handler(context -> perform(context, action));
    return this;
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
    Request request = request(context);
    Context loop = vertx.getOrCreateContext();
    workers.execute(
        () -> {
          Reply reply;
          try {
            reply = action.answer(request);
          } catch (RuntimeException broken) {
            loop.runOnContext(ignored -> failed(context, 500, broken));
            return;
          }
          loop.runOnContext(ignored -> send(context, request, reply));
        });
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
        ThisMachine.asks(request),
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
      case Reply.Html(int status, String html) -> sendHtml(response, status, html);
      case Reply.SeeOther(String location) -> lead(context, asked, location);
      case Reply.Become(PersonId person, String location) -> {
        visitors.become(context.request(), person);
        lead(context, asked, location);
      }
      case Reply.File file -> sendFile(context.request(), file);
      case Reply.Download download -> sendDownload(response, download);
      case Reply.Failed(int status) -> failed(context, status, null);
    }
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

  private static void sendHtml(HttpServerResponse response, int status, String html) {
    response
        .setStatusCode(status)
        .putHeader("Content-Type", "text/html; charset=utf-8")
        .putHeader("Cache-Control", "no-store")
        .putHeader("Vary", "HX-Request, Accept-Language, Cookie")
        .end(html);
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
    sendHtml(
        context.response(),
        status,
        failures.page(status, code, visitors.language(context.request())));
  }

  /** The page shows the code, so the log has it, whoever was wrong. */
  private static void log(
      String code, int status, HttpServerRequest request, @Nullable Throwable cause) {
    String path = String.valueOf(request.path()).replaceAll("[^!-~]", "?");
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
