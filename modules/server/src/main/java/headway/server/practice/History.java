package headway.server.practice;

import headway.store.FollowUp;
import headway.store.Intention;
import headway.store.KeptPlaythrough;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person's playthroughs, told apart. A scenario's first play is the one that, begun at the start,
 * came to an ending before any other of them did; whatever else ended is a replay.
 */
final class History {
  private static final Comparator<KeptPlaythrough> BY_END =
      Comparator.comparing(History::lastMoved).thenComparing(kept -> kept.id().text());

  private final List<KeptPlaythrough> newestFirst;
  private final Map<String, KeptPlaythrough> firsts = new HashMap<>();

  History(List<KeptPlaythrough> newestFirst) {
    this.newestFirst = List.copyOf(newestFirst);
    for (KeptPlaythrough kept : newestFirst) {
      if (kept.ended() && kept.beginning().origin() == null) {
        firsts.merge(kept.beginning().scenario(), kept, (one, other) -> earlier(one, other));
      }
    }
  }

  private static KeptPlaythrough earlier(KeptPlaythrough one, KeptPlaythrough other) {
    return BY_END.compare(one, other) <= 0 ? one : other;
  }

  /** When the last move was made; when it was begun, where there is none. */
  static Instant lastMoved(KeptPlaythrough kept) {
    return kept.moves().isEmpty() ? kept.beginning().created() : kept.moves().getLast().at();
  }

  /** The first play of a scenario, by its id. */
  Optional<KeptPlaythrough> first(String scenario) {
    return Optional.ofNullable(firsts.get(scenario));
  }

  boolean isFirst(KeptPlaythrough kept) {
    return first(kept.beginning().scenario())
        .filter(each -> each.id().equals(kept.id()))
        .isPresent();
  }

  /** Those that ended, the latest first. */
  List<KeptPlaythrough> ended() {
    return newestFirst.stream().filter(KeptPlaythrough::ended).sorted(BY_END.reversed()).toList();
  }

  /** Those that wait for a move, the latest first. */
  List<KeptPlaythrough> open() {
    return newestFirst.stream().filter(kept -> !kept.ended()).sorted(BY_END.reversed()).toList();
  }

  /** All of a scenario, by its id, the one that was begun last first. */
  Map<String, List<KeptPlaythrough>> byScenario() {
    Map<String, List<KeptPlaythrough>> plays = new HashMap<>();
    for (KeptPlaythrough kept : newestFirst) {
      plays.computeIfAbsent(kept.beginning().scenario(), id -> new ArrayList<>()).add(kept);
    }
    return plays;
  }

  /** Those after which something was written down to try, what was written last first. */
  List<KeptPlaythrough> tried() {
    return newestFirst.stream()
        .filter(kept -> intention(kept).isPresent())
        .sorted(Comparator.comparing(History::written).reversed())
        .toList();
  }

  /** What was written after it to try, where that was not taken back. */
  static Optional<Intention> intention(KeptPlaythrough kept) {
    return Optional.ofNullable(kept.intention()).filter(intention -> !intention.text().isBlank());
  }

  private static Instant written(KeptPlaythrough kept) {
    return intention(kept).map(Intention::written).orElse(Instant.MIN);
  }

  /** The one that was written last, where it was not told yet how that went, or not done yet. */
  Optional<KeptPlaythrough> asked() {
    return tried().stream()
        .limit(1)
        .filter(kept -> intention(kept).map(Intention::followUp).filter(History::isDone).isEmpty())
        .findFirst();
  }

  private static boolean isDone(FollowUp told) {
    return told.went() != FollowUp.Went.NOT_YET;
  }
}
