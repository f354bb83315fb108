package headway.assessment;

import headway.assessment.Assessment.DecisionScore;
import headway.play.Move;
import headway.play.Playthrough;
import headway.play.Turn;
import headway.scenario.Ending;
import headway.scenario.Line;
import headway.scenario.RecallScene;
import headway.scenario.Statement;
import java.util.ArrayList;
import java.util.List;

/** Turns a play into a transcript with evidence, and an ended one into an assessment. */
public final class Assessor {
  private final Skills skills;

  public Assessor(Skills skills) {
    this.skills = skills;
  }

  /** What a play showed so far: of each turn the author's evidence, then flags, then recall. */
  public Transcript transcript(Playthrough playthrough) {
    List<List<Evidence>> evidence = new ArrayList<>(playthrough.made());
    for (Turn turn : playthrough.turns()) {
      List<Evidence> shown = new ArrayList<>(skills.shownBy(turn.evidence(), turn.slots()));
      addFlagged(turn, shown);
      addRecalled(turn, shown);
      evidence.add(shown);
    }
    return playthrough.place() instanceof Ending ending
        ? new Transcript(
            playthrough, evidence, ending, skills.shownBy(ending, playthrough.state().slots()))
        : new Transcript(playthrough, evidence, null, List.of());
  }

  private void addFlagged(Turn turn, List<Evidence> shown) {
    if (turn.answer().flags().isEmpty()) {
      return;
    }
    List<Line> lines = turn.onScreen();
    for (int flag : turn.answer().flags()) {
      boolean signal = lines.get(flag - 1).signal() != null;
      shown.addAll(skills.shownBy(signal ? Noticing.SIGNAL_CAUGHT : Noticing.FALSE_ALARM));
    }
  }

  private void addRecalled(Turn turn, List<Evidence> shown) {
    if (turn.scene() instanceof RecallScene recall
        && turn.answer().move() instanceof Move.Recall(var marked)) {
      for (Statement statement : recall.statements()) {
        if (marked.contains(statement.id())) {
          boolean said = statement.said().holds(turn.slots());
          shown.addAll(skills.shownBy(said ? Noticing.RECALLED : Noticing.MISHEARD));
        }
      }
    }
  }

  /** What each decision so far gave away; works while the play goes on. */
  public List<DecisionScore> decisions(Transcript transcript, Worth worth) {
    return new Scoring(skills, worth).decisions(transcript);
  }

  /**
   * The score of an ended play, from what the analysis knows of its scenario.
   *
   * @throws IllegalArgumentException where the play goes on
   */
  public Assessment assess(Transcript transcript, Worth worth) {
    return new Scoring(skills, worth).assess(transcript);
  }
}
