package headway.scenario.resolve;

import headway.scenario.diagnostic.Code;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.Suggestion;
import headway.scenario.source.Word;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Things by the ids that authors give them; an id that means nothing is told where it stands. */
final class Lookup<T> {
  private final Map<String, T> byId = new LinkedHashMap<>();
  private final Code unknown;
  private final String what;
  private final boolean isKnown;
  private final Faults faults;

  /**
   * @param what as in "`x` is no signal."
   * @param isKnown whether nothing else can be there, so that what is not found is a fault
   */
  Lookup(Code unknown, String what, boolean isKnown, Faults faults) {
    this.isKnown = isKnown;
    this.unknown = unknown;
    this.what = what;
    this.faults = faults;
  }

  /** Of two with one id the first is found. */
  void add(String id, T thing) {
    byId.putIfAbsent(id, thing);
  }

  Map<String, T> all() {
    return byId;
  }

  /** Null where there is no such thing. */
  @Nullable T find(@Nullable Word id) {
    if (id == null || !id.isThere()) {
      return null;
    }
    T found = byId.get(id.text());
    if (found == null && isKnown) {
      faults.add(
          unknown,
          id.position(),
          "`" + id.text() + "` is " + what + ".",
          Suggestion.hintOrAll(id.text(), byId.keySet()));
    }
    return found;
  }
}
