package headway.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody with a browser of their own: keeps cookies, follows nothing, runs no script. */
final class Visitor {
  static {
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  private final String origin;
  private final HttpClient client;

  Visitor(int port) {
    this("localhost", port, HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
  }

  private Visitor(String host, int port, HttpClient client) {
    this.origin = "http://" + host + ":" + port;
    this.client = client;
  }

  /** Somebody who finds the server by an address. */
  static Visitor over(String address, int port) {
    return new Visitor(
        address, port, HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
  }

  /** Somebody who keeps no cookies. */
  static Visitor bare(int port) {
    return new Visitor("localhost", port, HttpClient.newHttpClient());
  }

  /** The same person, who finds the server on another port. */
  Visitor at(int port) {
    return new Visitor("localhost", port, client);
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path));
    request.setHeader("Accept-Language", "en");
    return send(with(request, headers).GET());
  }

  /** A file, as bytes. */
  HttpResponse<byte[]> download(String path) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(origin + path))
              .setHeader("Accept-Language", "en")
              .build();
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** What a page is told while it is looked at, line by line until it ends. */
  Stream<String> live(String path, String... headers) {
    try {
      HttpRequest.Builder request =
          with(HttpRequest.newBuilder(URI.create(origin + path)), headers);
      return client.send(request.build(), HttpResponse.BodyHandlers.ofLines()).body();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  HttpResponse<String> head(String path) {
    return send(HttpRequest.newBuilder(URI.create(origin + path)).HEAD());
  }

  /** Posts a form from a page of this origin. */
  HttpResponse<String> post(String path, String... fields) {
    return postFrom(origin, path, fields);
  }

  /** Posts a form from a page of some origin; from none where that is empty. */
  HttpResponse<String> postFrom(String from, String path, String... fields) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(origin + path))
            .setHeader("Content-Type", "application/x-www-form-urlencoded")
            .setHeader("Accept-Language", "en");
    if (!from.isEmpty()) {
      request.setHeader("Origin", from);
    }
    return send(request.POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
  }

  /** What this browser holds under a name, as a header of its own; null for nothing. */
  @Nullable String cookie(String name) {
    CookieManager cookies = (CookieManager) client.cookieHandler().orElseThrow();
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse(null);
  }

  /** Posts a form with headers of its own. */
  HttpResponse<String> postWith(List<String> headers, String path, String... fields) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(origin + path))
            .setHeader("Content-Type", "application/x-www-form-urlencoded")
            .setHeader("Origin", origin);
    with(request, headers.toArray(String[]::new));
    return send(request.POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
  }

  private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return request;
  }

  private static String encoded(String... fields) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return String.join("&", pairs);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Signs in as a trainer. */
  HttpResponse<String> signIn(String user, String password) {
    return post("/trainer/sign-in", "user", user, "password", password);
  }

  /** Begins a play and gives its address. */
  String begin(String scenario) {
    return location(post("/scenarios/" + scenario + "/playthroughs"));
  }

  static String location(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError("Leads nowhere: " + response.statusCode()));
  }

  /** The number of the turn that a conversation's page asks for. */
  static String turnOf(String page) {
    Matcher turn = Pattern.compile("name=\"turn\" value=\"(\\d+)\"").matcher(page);
    if (!turn.find()) {
      throw new AssertionError("The page asks for no move");
    }
    return turn.group(1);
  }
}
