package headway.scenario.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody may have meant by a word that is not known. */
public final class Suggestion {
  private static final int LONGEST = 100;
  private static final int MOST_LISTED = 12;

  private Suggestion() {}

  /** A hint such as {@code Did you mean `goto`?}; empty where nothing is close. */
  public static String hint(String word, Collection<String> known) {
    return near(word, known).map(each -> "Did you mean `" + each + "`?").orElse("");
  }

  /** As {@link #hint}; where nothing is close, what there is, if that can be taken in at once. */
  public static String hintOrAll(String word, Collection<String> known) {
    String hint = hint(word, known);
    if (!hint.isEmpty() || known.isEmpty() || known.size() > MOST_LISTED) {
      return hint;
    }
    return known.stream()
        .map(each -> "`" + each + "`")
        .collect(Collectors.joining(", ", known.size() == 1 ? "There is " : "There are ", "."));
  }

  /** The closest of the known words, the first of several equally close ones. */
  public static Optional<String> near(String word, Collection<String> known) {
    if (word.isBlank() || word.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = word.toLowerCase(Locale.ROOT);
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String each : known) {
      int distance = distance(wanted, each.toLowerCase(Locale.ROOT));
      if (distance < bestDistance) {
        best = each;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int distance(String wanted, String known) {
    int allowed = Math.max(1, Math.min(wanted.length(), known.length()) / 3);
    if (Math.abs(wanted.length() - known.length()) <= allowed) {
      int edits = edits(wanted, known);
      if (edits <= allowed && edits < wanted.length()) {
        return edits;
      }
    }
    boolean begins =
        Math.min(wanted.length(), known.length()) >= 3
            && (known.startsWith(wanted) || wanted.startsWith(known));
    return begins ? LONGEST + Math.abs(wanted.length() - known.length()) : Integer.MAX_VALUE;
  }

  /** Insertions, deletions, replacements and swaps of neighbours. */
  private static int edits(String from, String to) {
    int[] twoBack = new int[to.length() + 1];
    int[] back = new int[to.length() + 1];
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      back[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        row[j] = Math.min(back[j - 1] + (same ? 0 : 1), Math.min(back[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          row[j] = Math.min(row[j], twoBack[j - 2] + 1);
        }
      }
      int[] spare = twoBack;
      twoBack = back;
      back = row;
      row = spare;
    }
    return back[to.length()];
  }
}
