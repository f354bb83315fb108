package headway.scenario.compile;

/**
 * One thing that is wrong with an expression.
 *
 * @param offset where in the expression's text, in characters from 0; its length where the text
 *     ends too early
 * @param message one sentence in the author's words
 * @param hint how to mend it; empty where there is nothing sensible to say
 */
public record Fault(ExpressionCode code, int offset, String message, String hint) {
  public Fault {
    if (offset < 0) {
      throw new IllegalArgumentException("Offsets count from 0: " + offset);
    }
  }
}
