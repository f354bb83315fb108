package headway.server.page;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One view of each kind and state of what is about trainers. */
final class TrainerExamples {
  private static final Instant NOW = Instant.parse("2026-03-02T08:30:00Z");
  private static final Instant NEXT_WEEK = Instant.parse("2026-03-09T08:30:00Z");
  private static final String LINK =
      "/trainer/welcome/dGhpcyBpcyBub3QgYSBsaW5rIHRoYXQgc2VydmVzLi4u";

  private TrainerExamples() {}

  static Map<String, View> all() {
    Map<String, View> all = new LinkedHashMap<>();
    all.put("sign-in", new SignIn("", "/trainer/workshops", null));
    for (SignIn.Problem.Kind kind : SignIn.Problem.Kind.values()) {
      all.put(
          "sign-in-" + Helpers.kebab(kind),
          new SignIn("noor@example.com", "/trainer/account", new SignIn.Problem(kind, 3)));
    }
    for (Welcome.Kind kind : Welcome.Kind.values()) {
      String by = kind == Welcome.Kind.INVITED ? "Noor van den Berg" : "";
      all.put("welcome-" + Helpers.kebab(kind), new Welcome(kind, by, LINK, "", "", null));
    }
    for (Welcome.Problem problem : Welcome.Problem.values()) {
      all.put(
          "welcome-" + Helpers.kebab(problem),
          new Welcome(Welcome.Kind.INVITED, "Noor", LINK, "Joris", "joris", problem));
    }
    all.put("link-spent", new LinkSpent());
    all.put("account", account(null));
    all.put("account-changed", new Account("Noor", "noor@example.com", true, null));
    for (Account.Problem.Kind kind : Account.Problem.Kind.values()) {
      all.put("account-" + Helpers.kebab(kind), account(new Account.Problem(kind, 1)));
    }
    all.put("colleagues", new Colleagues(List.of(noor()), List.of(), null));
    all.put(
        "colleagues-invited",
        new Colleagues(
            List.of(noor(), new Colleagues.Colleague("Joris <b>de Wit</b>", "joris", false)),
            List.of(
                new Colleagues.Open("a".repeat(64), "Noor", NOW, NEXT_WEEK),
                new Colleagues.Open("b".repeat(64), "", NOW, NEXT_WEEK)),
            new Colleagues.Link("http://localhost:8080" + LINK, NEXT_WEEK, true)));
    return all;
  }

  private static View account(Account.@Nullable Problem problem) {
    return new Account("Noor van den Berg", "noor@example.com", false, problem);
  }

  private static Colleagues.Colleague noor() {
    return new Colleagues.Colleague("Noor van den Berg", "noor@example.com", true);
  }
}
