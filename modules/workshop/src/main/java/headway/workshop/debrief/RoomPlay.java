package headway.workshop.debrief;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one participant did.
 *
 * @param participant their number
 * @param taken one for each turn, in order
 * @param path every place they came to, in order, branches included
 * @param ending null while they play on
 * @param scores by skill, from 0 to 100, measured ones only; empty while they play on
 * @param again whether they had played the scenario to an end before: then their scores measure
 *     nothing of the room
 */
public record RoomPlay(
    int participant,
    List<Taken> taken,
    List<String> path,
    @Nullable String ending,
    Map<String, Double> scores,
    boolean again) {
  /** Of somebody who had not played it before. */
  public RoomPlay(
      int participant,
      List<Taken> taken,
      List<String> path,
      @Nullable String ending,
      Map<String, Double> scores) {
    this(participant, taken, path, ending, scores, false);
  }

  /**
   * A decision, taken.
   *
   * @param move as a play script has it
   * @param strongest the moves that were worth most there, by all measured skills; none where that
   *     is not known, or nothing was at stake
   * @param stake of the decision as they met it, in points of the score, the mean over the measured
   *     skills
   * @param kept how much of what was at stake they kept: 1 with a strongest move, 0 with a weakest
   * @param losses in points of the score, by measured skill
   */
  public record Taken(
      String scene,
      String move,
      Set<String> strongest,
      double stake,
      double kept,
      Map<String, Double> losses) {
    public Taken {
      strongest = Set.copyOf(strongest);
      losses = Collections.unmodifiableMap(new LinkedHashMap<>(losses));
      if (!(kept >= 0 && kept <= 1) || !(stake >= 0)) {
        throw new IllegalArgumentException("Not kept of a stake: " + kept + ", " + stake);
      }
    }

    /** Whether it can be told how well it was decided. */
    public boolean isWorth() {
      return !strongest.isEmpty();
    }

    public boolean isStrongest() {
      return strongest.contains(move);
    }
  }

  public RoomPlay {
    taken = List.copyOf(taken);
    path = List.copyOf(path);
    scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
  }

  /** What they did in a scene; of one that they came to more than once, the first time. */
  public Optional<Taken> at(String scene) {
    return taken.stream().filter(each -> each.scene().equals(scene)).findFirst();
  }

  /** How much they kept of all that was at stake elsewhere; empty where nothing was. */
  OptionalDouble keptBeside(String scene) {
    double stakes = 0;
    double kept = 0;
    for (Taken each : taken) {
      if (each.isWorth() && !each.scene().equals(scene)) {
        stakes += each.stake();
        kept += each.stake() * each.kept();
      }
    }
    return stakes > 0 ? OptionalDouble.of(kept / stakes) : OptionalDouble.empty();
  }
}
