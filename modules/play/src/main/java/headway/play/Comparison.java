package headway.play;

import java.util.Arrays;
import java.util.Optional;

/** How an expectation compares what is there with what it names. */
public enum Comparison {
  EQUAL("=="),
  NOT_EQUAL("!="),
  LESS("<"),
  AT_MOST("<="),
  GREATER(">"),
  AT_LEAST(">=");

  private final String written;

  Comparison(String written) {
    this.written = written;
  }

  public String written() {
    return written;
  }

  static Optional<Comparison> of(String written) {
    return Arrays.stream(values()).filter(each -> each.written.equals(written)).findFirst();
  }

  /** Whether it asks no more than equal or not. */
  public boolean isOfEquality() {
    return switch (this) {
      case EQUAL, NOT_EQUAL -> true;
      case LESS, AT_MOST, GREATER, AT_LEAST -> false;
    };
  }

  public boolean holds(double found, double named) {
    return switch (this) {
      case EQUAL -> found == named;
      case NOT_EQUAL -> found != named;
      case LESS -> found < named;
      case AT_MOST -> found <= named;
      case GREATER -> found > named;
      case AT_LEAST -> found >= named;
    };
  }
}
