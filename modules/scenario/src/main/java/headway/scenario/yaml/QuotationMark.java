package headway.scenario.yaml;

import java.util.regex.Pattern;

/** What goes wrong with quotation marks, and how each is written. */
final class QuotationMark {
  private static final Pattern CURVED = Pattern.compile("[“”„]|[:,-] ‘");

  private QuotationMark() {}

  /** How to mend a text of which the mark that opens it is not closed where it should be. */
  static String unclosed(Source source, int opens) {
    if (source.at(opens) != '\'') {
      return "Write `\"` where the text ends, and `\\\"` for a quotation mark within it.";
    }
    return "Write `'` where the text ends. A text with an apostrophe goes between \"…\" as a"
        + " whole.";
  }

  /** How to mend a text that goes on behind the mark that closes it. */
  static String goesOn(Source source, int opens, boolean inBrackets) {
    String within =
        source.at(opens) == '\''
            ? "Put the whole text in \"…\", or write '' for an apostrophe within '…'"
            : "Put the whole text in '…', or write \\\" for a quotation mark within \"…\"";
    return within + (inBrackets ? "; before a next key write a `,`." : ".");
  }

  /** Whether a line has marks in it that a word processor makes and YAML takes for letters. */
  static boolean isCurvedIn(String line) {
    return CURVED.matcher(line).find();
  }
}
