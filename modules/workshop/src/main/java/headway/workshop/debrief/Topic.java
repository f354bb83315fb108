package headway.workshop.debrief;

import headway.workshop.Approach;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A decision that the room can talk about. Everyone counts once, with what they did when they first
 * came there.
 *
 * @param people who decided there
 * @param reached which part of the room they are, from 0 to 1
 * @param weighed for how many of them something was at stake
 * @param counts how many took each move, most taken first
 * @param strongest the moves that were strongest for half of those or more; none where it differs
 *     from one to the next
 * @param share of those for whom something was at stake, how many took a strongest move: from 0 to
 *     1; 0 where nothing was
 * @param kept how much of what was at stake they kept: the mean, from 0 to 1
 * @param entropy of the moves, in bits
 * @param stake the mean of what was at stake as they met it
 * @param losses by skill, in points of the score, the mean over the people
 * @param votes what the room voted there together, in the order of the rounds
 */
public record Topic(
    String scene,
    int people,
    double reached,
    int weighed,
    Map<String, Integer> counts,
    Set<String> strongest,
    double share,
    double kept,
    double entropy,
    double stake,
    Map<String, Double> losses,
    List<RoomVote> votes) {
  public Topic {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    strongest = Set.copyOf(strongest);
    losses = Collections.unmodifiableMap(new LinkedHashMap<>(losses));
    votes = List.copyOf(votes);
  }

  /** How much there is to talk about, for how much of the room. */
  public double weight() {
    return entropy * stake * reached;
  }

  /** Whether one way of deciding was better than another. */
  public boolean isWorth() {
    return weighed > 0;
  }

  /** How to take it up. */
  public Approach approach() {
    return Approach.at(share);
  }

  /**
   * Of what everyone did there.
   *
   * @param room how many people it has
   */
  static Topic of(String scene, List<RoomPlay.Taken> taken, int room, List<RoomVote> votes) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Integer> strongest = new TreeMap<>();
    Map<String, Double> losses = new LinkedHashMap<>();
    taken.forEach(each -> counts.merge(each.move(), 1, Integer::sum));
    List<RoomPlay.Taken> worth = taken.stream().filter(RoomPlay.Taken::isWorth).toList();
    worth.forEach(each -> each.strongest().forEach(move -> strongest.merge(move, 1, Integer::sum)));
    taken.forEach(
        each ->
            each.losses()
                .forEach((skill, loss) -> losses.merge(skill, loss / taken.size(), Double::sum)));
    strongest.values().removeIf(count -> 2 * count < worth.size());
    return new Topic(
        scene,
        taken.size(),
        (double) taken.size() / room,
        worth.size(),
        mostFirst(counts),
        strongest.keySet(),
        worth.stream().mapToDouble(each -> each.isStrongest() ? 1 : 0).average().orElse(0),
        worth.stream().mapToDouble(RoomPlay.Taken::kept).average().orElse(0),
        entropy(counts),
        taken.stream().mapToDouble(RoomPlay.Taken::stake).average().orElse(0),
        losses,
        votes);
  }

  private static Map<String, Integer> mostFirst(Map<String, Integer> counts) {
    Map<String, Integer> ordered = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(each -> ordered.put(each.getKey(), each.getValue()));
    return ordered;
  }

  private static double entropy(Map<String, Integer> counts) {
    double all = counts.values().stream().mapToInt(Integer::intValue).sum();
    double entropy = 0;
    for (int count : counts.values()) {
      entropy -= count == 0 ? 0 : count / all * Math.log(count / all) / Math.log(2);
    }
    return entropy + 0.0;
  }
}
