package headway.server.page;

import headway.server.page.Arrival.Problem;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One view of each kind and state of what is someone's own. */
final class OwnExamples {
  private final List<String> words;

  OwnExamples(String language) {
    words =
        language.equals("nl")
            ? List.of("walvis", "kachel", "peper", "zeil")
            : List.of("walrus", "kettle", "pepper", "harbour");
  }

  Map<String, View> all() {
    Map<String, View> all = new LinkedHashMap<>();
    all.put("code", new Code(words, Instant.parse("2026-03-03T13:40:00Z")));
    all.put("arrival", new Arrival("", 0, true, null));
    all.put("arrival-bring", new Arrival("", 1, true, null));
    all.put("arrival-count", refused(new Problem(Problem.Kind.OTHER_COUNT, "", 3)));
    all.put("arrival-unknown", refused(new Problem(Problem.Kind.UNKNOWN_WORD, "kaggel", 0)));
    all.put("arrival-wrong", refused(new Problem(Problem.Kind.WRONG, "", 0)));
    all.put("arrival-own", refused(new Problem(Problem.Kind.OWN, "", 0)));
    all.put("arrival-waits", refused(new Problem(Problem.Kind.TOO_MANY, "", 3)));
    all.put("erased", new Erased());
    return all;
  }

  private View refused(Problem problem) {
    return new Arrival(String.join(" ", words), 3, false, problem);
  }
}
