package headway.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes a text here and there, as a slip of the hand would; always the same for a seed. */
final class Mutations {
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]+");
  private static final List<Pattern> ALIKE =
      List.of(
          Pattern.compile("goto: [a-z0-9-]+"),
          Pattern.compile("code: [a-z/-]+"),
          Pattern.compile("when: \"?[^\",}]+\"?"),
          Pattern.compile("(weight|min|max|cost): [0-9]"),
          Pattern.compile("effects: [{][^}]*[}]"));
  private static final String STRANGE = "{}[]:,#&*!|>'\"%@`\t -0\u00e9\u0000";

  private final Random random;

  Mutations(long seed) {
    random = new Random(seed);
  }

  /** Half of the time so that it can mostly still be read. */
  String of(String text) {
    boolean gently = random.nextBoolean();
    String changed = text;
    for (int i = 0; i <= random.nextInt(3); i++) {
      changed = gently ? other(ALIKE.get(random.nextInt(ALIKE.size())), changed) : once(changed);
    }
    return changed;
  }

  private String once(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (lines.isEmpty()) {
      return text;
    }
    int line = random.nextInt(lines.size());
    switch (random.nextInt(8)) {
      case 0 -> lines.remove(line);
      case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
      case 2 -> Collections.swap(lines, line, random.nextInt(lines.size()));
      case 3 -> lines.set(line, lines.get(line).replaceFirst("[0-9]+", "" + random.nextInt(5)));
      case 4 -> lines.set(line, "  " + lines.get(line));
      case 5 -> lines.set(line, inserted(lines.get(line)));
      default -> {
        return other(WORD, text);
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private String inserted(String line) {
    int at = random.nextInt(line.length() + 1);
    char strange = STRANGE.charAt(random.nextInt(STRANGE.length()));
    return line.substring(0, at) + strange + line.substring(at);
  }

  /** A word in place of another one. */
  private String other(Pattern kind, String text) {
    List<int[]> words = new ArrayList<>();
    Matcher word = kind.matcher(text);
    while (word.find()) {
      words.add(new int[] {word.start(), word.end()});
    }
    if (words.isEmpty()) {
      return text;
    }
    int[] old = words.get(random.nextInt(words.size()));
    int[] other = words.get(random.nextInt(words.size()));
    return text.substring(0, old[0]) + text.substring(other[0], other[1]) + text.substring(old[1]);
  }
}
