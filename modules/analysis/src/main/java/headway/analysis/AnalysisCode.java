package headway.analysis;

import headway.scenario.diagnostic.Code;
import headway.scenario.diagnostic.Severity;

/** What the analysis can find, and what play scripts show when they are played. */
public enum AnalysisCode implements Code {
  TOO_MANY_STATES("HW501", Severity.ERROR),
  NEVER_REACHED("HW502", Severity.ERROR),
  NOTHING_TO_CHOOSE("HW503", Severity.ERROR),
  TOO_MANY_SETS("HW504", Severity.ERROR),
  NO_WAY_TO_AN_ENDING("HW505", Severity.ERROR),
  FARMED("HW506", Severity.ERROR),
  SIGNAL_TWICE("HW507", Severity.ERROR),
  GATE_ON_BEST_PATH("HW508", Severity.ERROR),
  NOT_MEASURED("HW520", Severity.WARNING),
  BOT_OVER_BAR("HW521", Severity.WARNING),
  NOT_ALL_AT_ONCE("HW522", Severity.WARNING),
  MUCH_BY_NOTICING("HW523", Severity.WARNING),
  GIVES_ITSELF_AWAY("HW524", Severity.WARNING),
  FEW_DECISIONS("HW525", Severity.WARNING),
  UNUSUAL_LENGTH("HW526", Severity.WARNING),
  MOVE_REFUSED("HW611", Severity.ERROR),
  NOT_AS_EXPECTED("HW612", Severity.ERROR);

  private final String id;
  private final Severity severity;

  AnalysisCode(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
