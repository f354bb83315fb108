package headway.play;

import headway.scenario.diagnostic.Code;
import headway.scenario.diagnostic.Severity;

/** What can be wrong with the text of a play script. */
public enum PlayCode implements Code {
  /** A token that is no move and no word of the format. */
  UNREADABLE_TOKEN("HW601"),
  /** A name that the scenario does not have. */
  UNKNOWN_NAME("HW602"),
  /** A seed that is no number, stands twice or after a move. */
  WRONG_SEED("HW603"),
  /** Flags that no move follows. */
  FLAGS_WITHOUT_MOVE("HW604"),
  /** An expectation that cannot be asked. */
  WRONG_EXPECTATION("HW605"),
  /** Chance for a scene that leaves nothing to chance, or that cannot fall so. */
  WRONG_CHANCE("HW606");

  private final String id;

  PlayCode(String id) {
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
