package headway.play;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A move with what travels with it.
 *
 * @param flags the lines on screen that were flagged, counted from 1
 * @param ownWords what the trainee first typed, where a scene asks for it; empty for nothing
 */
public record Answer(SortedSet<Integer> flags, Move move, String ownWords) {
  /** As long as own words may be. */
  public static final int LONGEST_OWN_WORDS = 1_000;

  public Answer {
    flags =
        flags.isEmpty()
            ? Collections.emptySortedSet()
            : Collections.unmodifiableSortedSet(new TreeSet<>(flags));
  }

  /** A move without flags or own words. */
  public static Answer of(Move move) {
    return new Answer(Collections.emptySortedSet(), move, "");
  }

  /** As in a play script: {@code flag:2,3 ask-goal}. */
  public String written() {
    return flags.isEmpty()
        ? move.written()
        : "flag:"
            + flags.stream().map(String::valueOf).collect(Collectors.joining(","))
            + " "
            + move.written();
  }
}
