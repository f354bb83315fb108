package headway.play;

import java.util.Optional;
import java.util.SortedSet;
import java.util.StringTokenizer;
import java.util.TreeSet;

/** Moves as they are written: {@code flag:2 ask-goal pick:north,harbour reflect}. */
public final class Moves {
  private static final String SPACE = " \t\r\n\f";

  private Moves() {}

  /**
   * One move, with the flags before it, as {@link Answer#written} writes it; own words and what was
   * written to oneself are not in it. Empty for anything else.
   */
  public static Optional<Answer> parse(String written) {
    SortedSet<Integer> flags = new TreeSet<>();
    StringTokenizer tokens = new StringTokenizer(written, SPACE);
    while (tokens.hasMoreTokens()) {
      switch (MoveToken.of(tokens.nextToken())) {
        case MoveToken.Flags(var lines) -> flags.addAll(lines);
        case MoveToken.Made(Move move) -> {
          return tokens.hasMoreTokens()
              ? Optional.empty()
              : Optional.of(new Answer(flags, move, ""));
        }
        case MoveToken.Unreadable ignored -> {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Makes moves one after the other, as many as are written, up to the first that is refused. A
   * token that is no move, and flags without a move, are refused as unreadable.
   */
  public static Outcome play(Playthrough from, String written) {
    Playthrough at = from;
    SortedSet<Integer> flags = new TreeSet<>();
    StringTokenizer tokens = new StringTokenizer(written, SPACE);
    while (tokens.hasMoreTokens()) {
      String token = tokens.nextToken();
      switch (MoveToken.of(token)) {
        case MoveToken.Flags(var lines) when tokens.hasMoreTokens() -> flags.addAll(lines);
        case MoveToken.Flags ignored -> {
          return unreadable(at, token, "No move comes after these flags.");
        }
        case MoveToken.Unreadable(String why) -> {
          return unreadable(at, token, why);
        }
        case MoveToken.Made(Move move) -> {
          switch (at.move(new Answer(flags, move, ""))) {
            case Outcome.Moved(Playthrough next) -> at = next;
            case Outcome.Refused refused -> {
              return refused;
            }
          }
          flags.clear();
        }
      }
    }
    return new Outcome.Moved(at);
  }

  private static Outcome unreadable(Playthrough at, String token, String why) {
    return new Outcome.Refused(new Refusal(token, Refusal.Reason.UNREADABLE, why, at.offered()));
  }
}
