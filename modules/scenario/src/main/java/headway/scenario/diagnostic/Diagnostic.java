package headway.scenario.diagnostic;

/**
 * One fault or remark.
 *
 * @param message what is the matter, one sentence in the author's words
 * @param hint how to mend it; empty where there is nothing sensible to say
 */
public record Diagnostic(Code code, Position position, String message, String hint) {
  public Severity severity() {
    return code.severity();
  }

  public boolean isError() {
    return severity() == Severity.ERROR;
  }

  @Override
  public String toString() {
    return position + ": " + code.id() + " " + message;
  }
}
