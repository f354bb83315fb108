package headway.scenario.compile;

import java.util.Set;

/** Words that mean something else in an expression, so that no variable can have them. */
final class Reserved {
  static final Set<String> KEPT_BY_CEL =
      Set.of(
          "as",
          "break",
          "const",
          "continue",
          "else",
          "for",
          "function",
          "if",
          "import",
          "let",
          "loop",
          "package",
          "namespace",
          "return",
          "var",
          "void",
          "while");

  private static final Set<String> LITERALS = Set.of("true", "false", "null", "in");

  private Reserved() {}

  static boolean has(String word) {
    return LITERALS.contains(word) || KEPT_BY_CEL.contains(word);
  }
}
