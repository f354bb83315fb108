package headway.assessment;

import headway.play.Playthrough;
import headway.play.Rules;
import headway.play.Turn;
import headway.scenario.BranchScene;
import headway.scenario.Ending;
import headway.scenario.Line;
import headway.scenario.MoveScene;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened, and what it showed.
 *
 * @param playthrough the play that it is of
 * @param evidence of each turn, in order of turns; the ending's own is not among it
 * @param ending null while it goes on
 * @param endingEvidence empty while it goes on
 */
public record Transcript(
    Playthrough playthrough,
    List<List<Evidence>> evidence,
    @Nullable Ending ending,
    List<Evidence> endingEvidence) {
  public Transcript {
    evidence = evidence.stream().map(List::copyOf).toList();
    endingEvidence = List.copyOf(endingEvidence);
  }

  /** Every line that was shown, in the order in which it was. */
  public List<ShownLine> lines() {
    List<ShownLine> lines = new ArrayList<>();
    int[] startSlots = playthrough.scenario().startSlots();
    for (BranchScene branch : playthrough.opening()) {
      add(lines, Rules.shown(branch.setting().lines(), startSlots), 1, false);
    }
    for (Turn turn : playthrough.turns()) {
      add(lines, turn.onScreen(), turn.number(), true);
      add(lines, turn.reply(), turn.number() + 1, false);
      add(lines, turn.onTheWay(), turn.number() + 1, false);
    }
    if (playthrough.place() instanceof MoveScene scene) {
      add(lines, Rules.onScreen(scene, playthrough.state().slots()), playthrough.turn(), true);
    }
    return lines;
  }

  private static void add(List<ShownLine> shown, List<Line> lines, int turn, boolean inScene) {
    for (Line line : lines) {
      shown.add(new ShownLine(line, turn, inScene));
    }
  }

  /** The lines with a mark that were shown, in the order in which they were. */
  public List<ShownLine> lines(Line.Mark mark) {
    return lines().stream().filter(shown -> shown.line().marks().contains(mark)).toList();
  }

  /**
   * The numbers of the turns that showed one of some indicators of a skill, in order, a turn as
   * often as it showed one. What an ending shows is the last turn's doing.
   */
  public List<Integer> turnsThatShowed(String skill, List<String> indicators) {
    List<Integer> turns = new ArrayList<>();
    for (int turn = 1; turn <= evidence.size(); turn++) {
      add(turns, turn, evidence.get(turn - 1), skill, indicators);
    }
    add(turns, Math.max(1, evidence.size()), endingEvidence, skill, indicators);
    return turns;
  }

  private static void add(
      List<Integer> turns,
      int turn,
      List<Evidence> evidence,
      String skill,
      List<String> indicators) {
    for (Evidence each : evidence) {
      if (each.indicator().skill().equals(skill) && indicators.contains(each.indicator().id())) {
        turns.add(turn);
      }
    }
  }
}
