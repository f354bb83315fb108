package headway.scenario.diagnostic;

/** How bad a diagnostic is. An error keeps a scenario from being played. */
public enum Severity {
  ERROR,
  WARNING,
  INFO
}
