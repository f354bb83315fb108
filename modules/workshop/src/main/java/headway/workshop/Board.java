package headway.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a room sees of itself. Participants are called as the plan has it.
 *
 * @param present how many take part
 * @param waiting those who take part and have not begun, in the order of joining
 * @param where who is in which scene, by its id, in the order of the scenario; scenes where nobody
 *     is are left out
 * @param endings who came to which ending, by its id, in the order in which each fell first
 * @param split the decision that splits the room most; null where none does, or not yet
 */
public record Board(
    int present,
    List<String> waiting,
    SequencedMap<String, List<String>> where,
    SequencedMap<String, List<String>> endings,
    @Nullable Split split) {
  /**
   * A decision on which the room went different ways.
   *
   * @param choices how many took each, by the move as a play script has it
   * @param entropy of the choices, in bits
   */
  public record Split(String scene, Map<String, Integer> choices, double entropy, double stake) {
    double weight() {
      return entropy * stake;
    }
  }

  /**
   * The board of a workshop.
   *
   * @param stakes of the decisions that can split the room, by scene, in the order of the scenario;
   *     none while they are not known, and then nothing splits it
   */
  public static Board of(Workshop workshop, SequencedMap<String, Double> stakes) {
    List<String> waiting = new ArrayList<>();
    SequencedMap<String, List<String>> where = new LinkedHashMap<>();
    SequencedMap<String, List<String>> endings = new LinkedHashMap<>();
    stakes.keySet().forEach(scene -> where.put(scene, new ArrayList<>()));
    for (Participant participant : workshop.participants()) {
      Course course = participant.course();
      String called = participant.called(workshop.plan().naming());
      if (course != null && course.ended() && counts(participant)) {
        endings.computeIfAbsent(course.place(), _ -> new ArrayList<>()).add(called);
      } else if (course != null && participant.isHere()) {
        where.computeIfAbsent(course.place(), _ -> new ArrayList<>()).add(called);
      } else if (participant.isHere()) {
        waiting.add(called);
      }
    }
    where.values().removeIf(List::isEmpty);
    return new Board(
        workshop.present().size(), waiting, where, endings, split(workshop, stakes).orElse(null));
  }

  /** Whoever left after an ending came to it all the same; whoever was sent away did nothing. */
  private static boolean counts(Participant participant) {
    return participant.standing() != Participant.Standing.REMOVED;
  }

  private static Optional<Split> split(Workshop workshop, SequencedMap<String, Double> stakes) {
    return stakes.sequencedEntrySet().stream()
        .filter(scene -> scene.getValue() > 0 && isBehindAll(workshop, scene.getKey()))
        .map(scene -> split(workshop, scene.getKey(), scene.getValue()))
        .filter(split -> split.entropy() > 0)
        .max(Comparator.comparingDouble(Split::weight));
  }

  /** Whether nobody who plays can still come there for the first time, and see what others did. */
  private static boolean isBehindAll(Workshop workshop, String scene) {
    return workshop.present().stream()
        .map(Participant::course)
        .allMatch(
            course -> course == null || course.ended() || course.choices().containsKey(scene));
  }

  private static Split split(Workshop workshop, String scene, double stake) {
    Map<String, Integer> choices = new LinkedHashMap<>();
    for (Participant participant : workshop.participants()) {
      Course course = participant.course();
      if (course != null && counts(participant)) {
        String choice = course.choices().get(scene);
        if (choice != null) {
          choices.merge(choice, 1, Integer::sum);
        }
      }
    }
    return new Split(scene, Map.copyOf(choices), entropy(choices), stake);
  }

  private static double entropy(Map<String, Integer> choices) {
    double all = choices.values().stream().mapToInt(Integer::intValue).sum();
    return choices.values().stream()
        .mapToDouble(count -> -count / all * Math.log(count / all) / Math.log(2))
        .sum();
  }
}
