package headway.benchmarks.calm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who plays, as a browser with scripts would: moves come back as parts of a page. */
final class Guest {
  static final String STORY = "loud-carpentry";

  private static final Pattern TURN = Pattern.compile("name=\"turn\" value=\"(\\d+)\"");
  private static final Pattern CHOICE = Pattern.compile("name=\"move\" value=\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
  private final String origin;
  private String play = "";
  private String seen = "";
  private String debrief = "";

  Guest(String origin) {
    this.origin = origin;
  }

  /** Begins a play and plays it to its end, so that there is a debrief, and begins another. */
  void settleIn() {
    begin();
    while (debrief.isEmpty()) {
      ask(Page.MOVE);
    }
  }

  /** Asks for a page, and returns how long it took, in nanoseconds. */
  long ask(Page page) {
    HttpRequest request =
        switch (page) {
          case LIBRARY -> get("/scenarios");
          case CONVERSATION -> get(play);
          case MOVE -> post(play + "/moves", move(), "HX-Request", "true");
          case DEBRIEF -> get(debrief);
        };
    long before = System.nanoTime();
    HttpResponse<String> response = send(request);
    long took = System.nanoTime() - before;
    if (page == Page.MOVE) {
      moved(response);
    } else if (response.statusCode() != 200) {
      throw new IllegalStateException(page + " was answered with " + response.statusCode());
    }
    return took;
  }

  /** Whether a scenario is known to be broken. */
  boolean isBroken(SlowScenario scenario) {
    return send(get("/scenarios/" + scenario.id())).statusCode() == 422;
  }

  private void begin() {
    HttpResponse<String> begun =
        send(post("/scenarios/" + STORY + "/playthroughs", "", "HX-Request", "false"));
    play = begun.headers().firstValue("Location").orElseThrow();
    seen = send(get(play)).body();
  }

  private String move() {
    Matcher choices = CHOICE.matcher(seen);
    long offered = CHOICE.matcher(seen).results().count();
    for (int skipped = random.nextInt((int) offered); choices.find() && skipped > 0; skipped--) {}
    return "turn=" + first(TURN) + "&move=" + choices.group(1);
  }

  private String first(Pattern pattern) {
    Matcher matcher = pattern.matcher(seen);
    if (!matcher.find()) {
      throw new IllegalStateException("The page asks for no move");
    }
    return matcher.group(1);
  }

  private void moved(HttpResponse<String> response) {
    switch (response.statusCode()) {
      case 200 -> seen = response.body();
      case 204 -> {
        debrief = response.headers().firstValue("HX-Redirect").orElseThrow();
        begin();
      }
      default -> throw new IllegalStateException("A move: " + response.statusCode());
    }
  }

  private HttpRequest get(String path) {
    return HttpRequest.newBuilder(URI.create(origin + path)).build();
  }

  private HttpRequest post(String path, String form, String... headers) {
    return HttpRequest.newBuilder(URI.create(origin + path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Origin", origin)
        .headers(headers)
        .POST(HttpRequest.BodyPublishers.ofString(form))
        .build();
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
