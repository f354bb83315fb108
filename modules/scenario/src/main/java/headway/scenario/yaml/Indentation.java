package headway.scenario.yaml;

import headway.scenario.diagnostic.Position;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * With which line above it a line most likely belongs, where its own place fits none.
 *
 * <p>People who never saw YAML are not helped by the rule alone: they want to know how far to go,
 * and beside what.
 */
final class Indentation {
  private static final String RULE = "What belongs together begins in the same column";
  private static final Pattern BEGINNING =
      Pattern.compile("( *)((?:- +)*)(?:([\\w-]+) *:(?: .*)?|[^#\\s].*)?");
  private static final Pattern KEY_ALONE = Pattern.compile(" *[a-z-]+:");

  private final List<String> lines;

  Indentation(Source source) {
    this.lines = source.text().lines().toList();
  }

  /** Whether there is nothing before a colon but a key, so that no text was meant. */
  boolean isKeyAlone(Position colon) {
    String line = line(colon.line());
    return KEY_ALONE.matcher(line.substring(0, Math.min(colon.column(), line.length()))).matches();
  }

  /** Where a line begins. */
  Position beginning(Position within) {
    String line = line(within.line());
    return new Position(
        within.file(), within.line(), line.length() - line.stripLeading().length() + 1);
  }

  /** Says with which line above it this one belongs, or only the rule where that is not clear. */
  String hint(Position at) {
    Matcher here = BEGINNING.matcher(line(at.line()));
    if (!here.matches()) {
      return RULE + ".";
    }
    boolean item = !here.group(2).isEmpty();
    int column = here.group(1).length() + 1;
    int least = Integer.MAX_VALUE;
    int outermost = Integer.MAX_VALUE;
    boolean clear = false;
    String found = "";
    for (int number = at.line() - 1; number > 0 && outermost > 1; number--) {
      Matcher above = BEGINNING.matcher(line(number));
      if (!above.matches() || (above.group(2).isEmpty() && above.group(3) == null)) {
        continue;
      }
      int dash = above.group(1).length() + 1;
      int key = dash + above.group(2).length();
      boolean fits = item ? key > dash : above.group(3) != null;
      int candidate = item ? dash : key;
      if (fits && candidate < outermost) {
        int distance = Math.abs(candidate - column);
        clear = distance < least || (clear && distance > least);
        if (distance < least) {
          least = distance;
          String name = item ? "-" : above.group(3);
          found = "`" + name + "` on line " + number + " begins in column " + candidate;
        }
      }
      outermost = Math.min(outermost, dash);
    }
    return clear && least > 0
        ? RULE + ": " + found + ", this in column " + column + "."
        : RULE + ".";
  }

  private String line(int number) {
    return number > lines.size() ? "" : lines.get(number - 1);
  }
}
