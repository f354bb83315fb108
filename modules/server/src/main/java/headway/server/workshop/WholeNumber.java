package headway.server.workshop;

import java.util.Optional;

/** A whole number that someone typed. */
final class WholeNumber {
  /** In figures. */
  static final int LONGEST = 6;

  private WholeNumber() {}

  static Optional<Integer> read(String typed) {
    String figures = typed.strip();
    return figures.matches("\\d{1," + LONGEST + "}")
        ? Optional.of(Integer.valueOf(figures))
        : Optional.empty();
  }
}
