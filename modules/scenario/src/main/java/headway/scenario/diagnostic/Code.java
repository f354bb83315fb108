package headway.scenario.diagnostic;

/**
 * A stable kind of diagnostic. Each module that finds faults has its own enum of them; each code
 * has a page in {@code docs/diagnostics}.
 */
public interface Code {
  /** {@code HW} and three digits. Never reused for anything else. */
  String id();

  Severity severity();
}
