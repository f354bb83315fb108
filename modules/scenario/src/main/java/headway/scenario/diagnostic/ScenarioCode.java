package headway.scenario.diagnostic;

/** What can be wrong with a scenario's files, keys, names and translations. */
public enum ScenarioCode implements Code {
  NO_SCENARIO("HW001"),
  FILE_TOO_LARGE("HW002"),
  NOT_UTF_8("HW003"),
  NOT_TEXT("HW004"),
  EMPTY_FILE("HW005"),
  NOT_YAML("HW006"),
  ANCHOR_OR_ALIAS("HW007"),
  TAG("HW008"),
  KEY_TWICE("HW009"),
  NESTED_TOO_DEEP("HW010"),
  SECOND_DOCUMENT("HW011"),
  KEY_IS_NO_WORD("HW012"),
  CUT_BY_COMMENT("HW013", Severity.WARNING),
  TOO_MANY_FAULTS("HW014"),
  UNREADABLE("HW015"),
  NOT_TAKEN_IN("HW016", Severity.WARNING),

  UNKNOWN_KEY("HW101"),
  MISSING_KEY("HW102"),
  WRONG_KIND("HW103"),
  NO_VALUE("HW104"),
  NO_NUMBER("HW105"),
  OUT_OF_RANGE("HW106"),
  NEITHER_TRUE_NOR_FALSE("HW107"),
  UNKNOWN_WORD("HW108"),
  NO_KEBAB_CASE("HW109"),
  NO_VARIABLE_NAME("HW110"),
  TOO_LONG("HW111"),
  NO_LANGUAGE("HW112"),
  OTHER_FORMAT("HW113"),
  SPEAKERS("HW114"),
  NOT_TOGETHER("HW115"),
  TOO_MANY("HW116"),
  NO_PICTURE_NAME("HW117"),

  OTHER_FOLDER("HW301"),
  ID_TWICE("HW302"),
  UNKNOWN_PLACE("HW303"),
  UNKNOWN_VARIABLE("HW304"),
  UNKNOWN_NAME_IN_TEXT("HW305"),
  UNKNOWN_SIGNAL("HW306"),
  UNKNOWN_PERSON("HW307"),
  UNKNOWN_INDICATOR("HW308"),
  UNKNOWN_SKILL("HW309"),
  POINTS_AGAINST_SIGN("HW310"),
  SIGNAL_OUT_OF_REACH("HW311"),
  BRANCHES_GO_ROUND("HW312"),
  WAYS("HW313"),
  PICK_BOUNDS("HW314"),
  NO_SUCH_PICTURE("HW315"),
  VARIABLE_BOUNDS("HW316"),
  RESERVED_NAME("HW317"),
  BUDGET_IS_NO_NUMBER("HW318"),
  START_IS_AN_ENDING("HW319"),
  UNUSED_SIGNAL("HW320", Severity.INFO),
  UNUSED_VARIABLE("HW321", Severity.INFO),
  COST_WITHOUT_BUDGET("HW322", Severity.WARNING),
  SETS_WHERE_IT_MAY_ADD("HW323", Severity.WARNING),

  NOT_TRANSLATED("HW401", Severity.WARNING),
  NOT_IN_THE_SOURCE("HW402"),
  OTHER_LENGTH("HW403"),
  OTHER_LANGUAGE("HW404"),
  FILE_OF_NO_LANGUAGE("HW405", Severity.WARNING);

  private final String id;
  private final Severity severity;

  ScenarioCode(String id) {
    this(id, Severity.ERROR);
  }

  ScenarioCode(String id, Severity severity) {
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
