package headway.scenario.compile;

import headway.scenario.diagnostic.Code;
import headway.scenario.diagnostic.Severity;

/** What can be wrong with a condition or an effect. */
public enum ExpressionCode implements Code {
  /** The text cannot be read: something is missing, or in the wrong place. */
  MALFORMED("HW201"),
  /** It can be read, but uses what the language leaves out. */
  NOT_IN_THE_LANGUAGE("HW202"),
  /** A name that no variable has. */
  UNKNOWN_NAME("HW203"),
  /** A number where a condition belongs, and the like. */
  WRONG_TYPE("HW204"),
  /** A string that is no value of the enum it is compared with or that it sets. */
  UNKNOWN_VALUE("HW205"),
  /** A number, or a result that the variables' ranges allow, is too large to be counted exactly. */
  TOO_LARGE("HW206"),
  /** More characters, or deeper nesting, than is read. */
  TOO_LONG("HW207");

  private final String id;

  ExpressionCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
