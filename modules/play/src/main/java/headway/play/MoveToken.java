package headway.play;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One token of a move as it is written, whatever the scenario. */
sealed interface MoveToken {
  /** Lines that are flagged, counted from 1; they go with the next move. */
  record Flags(SortedSet<Integer> lines) implements MoveToken {}

  record Made(Move move) implements MoveToken {}

  /** No token of a move, and why not, as a sentence. */
  record Unreadable(String why) implements MoveToken {}

  String FLAG = "flag:";
  String PICK = "pick:";
  String RECALL = "recall:";
  Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  Pattern LINE = Pattern.compile("[1-9][0-9]{0,5}");

  static MoveToken of(String token) {
    if (token.startsWith(FLAG)) {
      return flags(token.substring(FLAG.length()));
    }
    if (token.startsWith(PICK) || token.startsWith(RECALL)) {
      return marks(token);
    }
    if (!ID.matcher(token).matches()) {
      return new Unreadable("`" + token + "` is not a move: ids are kebab-case.");
    }
    return new Made(
        token.equals(Move.Reflect.UNWRITTEN.written())
            ? Move.Reflect.UNWRITTEN
            : new Move.Choose(token));
  }

  private static MoveToken flags(String list) {
    SortedSet<Integer> lines = new TreeSet<>();
    for (String line : list.split(",", -1)) {
      if (!LINE.matcher(line).matches()) {
        return new Unreadable("A flag has the numbers of lines, from 1 on: `flag:2,3`.");
      }
      if (!lines.add(Integer.valueOf(line))) {
        return new Unreadable("Line " + line + " is flagged twice.");
      }
    }
    return new Flags(lines);
  }

  private static MoveToken marks(String token) {
    int colon = token.indexOf(':');
    SortedSet<String> ids = new TreeSet<>();
    for (String id : token.substring(colon + 1).split(",", -1)) {
      if (id.isEmpty() && token.endsWith(":")) {
        continue;
      }
      if (!ID.matcher(id).matches()) {
        return new Unreadable("`" + id + "` is not an id: ids are kebab-case.");
      }
      if (!ids.add(id)) {
        return new Unreadable("`" + id + "` stands there twice.");
      }
    }
    return new Made(token.startsWith(PICK) ? new Move.Pick(ids) : new Move.Recall(ids));
  }
}
