package headway.server.map;

import java.util.ArrayList;
import java.util.List;

/**
 * A size and weight of text, and how wide it becomes. Which font a reader has is not known, so
 * widths are those of DejaVu, the widest that stands in for ours; no text is wider than told.
 */
enum Lettering {
  TITLE(24, 1.14),
  CHAPTER(13, 1.14),
  NAME(11, 1.14),
  NOTE(9.5, 1),
  SIGN(9.5, 1);

  /** The smallest size of all. */
  static final double SMALLEST = 9.5;

  private static final String CUT = "…";

  /** Latin letters by width, in hundredths of the size. */
  private static final String[] NARROW_TO_WIDE = {
    "33", " ijlI,.:;|/\\'ìíîïĩīĭįıÌÍÎÏĨĪĬĮİł·‘’",
    "42", "frt()[]-!ţťŧŕŗř",
    "56", "szcLĹĻĽĿŁśŝşšźżžçćĉċč\"*_“”",
    "65", "Fkvxyaeog?TYPEShbdnpqu0123456789$–…«»",
    "72", "ABKVXZCR",
    "79", "UNHDGOQ&",
    "84", "+=<>~^#≥≤≠×−",
    "100", "wmMW%@"
  };

  private static final int[] LATIN = new int[0x250];
  private static final int OTHER_LETTER = 80;
  private static final int WIDE = 135;

  static {
    java.util.Arrays.fill(LATIN, OTHER_LETTER);
    for (int i = 0; i < NARROW_TO_WIDE.length; i += 2) {
      int width = Integer.parseInt(NARROW_TO_WIDE[i]);
      NARROW_TO_WIDE[i + 1].chars().filter(each -> each < 0x250).forEach(c -> LATIN[c] = width);
    }
  }

  final double size;
  private final double weight;

  Lettering(double size, double weight) {
    this.size = size;
    this.weight = weight;
  }

  /** From the baseline of one line to that of the next. */
  double leading() {
    return Math.round(size * 12.2) / 10.0;
  }

  double width(String text) {
    return text.codePoints().map(Lettering::hundredths).sum() * size * weight / 100;
  }

  private static int hundredths(int character) {
    if (character < LATIN.length) {
      return LATIN[character];
    }
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      case Character.OTHER_SYMBOL, Character.SURROGATE, Character.PRIVATE_USE -> WIDE;
      default -> Character.isIdeographic(character) ? 105 : character < 0x2E80 ? 100 : WIDE;
    };
  }

  double widest(List<String> lines) {
    return lines.stream().mapToDouble(this::width).max().orElse(0);
  }

  /** A text in at most so many lines of at most so much room; what does not fit ends in “…”. */
  List<String> lines(String text, double room, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty() && lines.size() < most) {
      int end = fitting(rest, room);
      if (end == rest.length()) {
        lines.add(rest);
        return List.copyOf(lines);
      }
      if (lines.size() == most - 1) {
        lines.add(cut(rest, room));
        return List.copyOf(lines);
      }
      int space = rest.lastIndexOf(' ', end);
      int broken = space > 0 ? space : end;
      lines.add(rest.substring(0, broken).strip());
      rest = rest.substring(broken).strip();
    }
    return List.copyOf(lines);
  }

  /** A text in one line, cut where it is too long. */
  String cut(String text, double room) {
    int end = fitting(text, room);
    if (end == text.length()) {
      return text;
    }
    int shorter = fitting(text, room - width(CUT));
    return text.substring(0, shorter).strip() + CUT;
  }

  /** How many characters fit, at least one, and never half of one. */
  private int fitting(String text, double room) {
    double width = 0;
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      width += hundredths(character) * size * weight / 100;
      if (width > room && at > 0) {
        return at;
      }
      at += Character.charCount(character);
    }
    return at;
  }
}
