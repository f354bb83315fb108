package headway.workshop.debrief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a room did.
 *
 * @param people who began
 * @param finished who came to an ending
 * @param topics every scene in which somebody decided, that first which splits the room most and
 *     matters most
 * @param ways how many people went each step; whoever went it twice counts once
 * @param visitors how many people came to each place
 * @param endings how many came to each
 * @param scores by skill, of those who have one and played the scenario for the first time
 * @param again how many had played it before
 */
public record RoomDebrief(
    int people,
    int finished,
    List<Topic> topics,
    Map<Way, Integer> ways,
    Map<String, Integer> visitors,
    Map<String, Integer> endings,
    Map<String, Spread> scores,
    int again) {
  public RoomDebrief {
    topics = List.copyOf(topics);
    ways = Map.copyOf(ways);
    visitors = Map.copyOf(visitors);
    endings = Map.copyOf(endings);
    scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
  }

  /**
   * From what everyone did on their own, and what the room voted together.
   *
   * @param plays one for each participant who began
   * @param votes in the order in which they were held; none where everyone played on their own
   */
  public static RoomDebrief of(List<RoomPlay> plays, List<RoomVote> votes) {
    Map<Way, Integer> ways = new LinkedHashMap<>();
    Map<String, Integer> visitors = new LinkedHashMap<>();
    Map<String, Integer> endings = new LinkedHashMap<>();
    for (RoomPlay play : plays) {
      steps(play).forEach(way -> ways.merge(way, 1, Integer::sum));
      new LinkedHashSet<>(play.path()).forEach(place -> visitors.merge(place, 1, Integer::sum));
      if (play.ending() != null) {
        endings.merge(play.ending(), 1, Integer::sum);
      }
    }
    return new RoomDebrief(
        plays.size(),
        (int) plays.stream().map(RoomPlay::ending).filter(Objects::nonNull).count(),
        topics(plays, votes),
        ways,
        visitors,
        endings,
        scores(plays.stream().filter(play -> !play.again()).toList()),
        (int) plays.stream().filter(RoomPlay::again).count());
  }

  private static Set<Way> steps(RoomPlay play) {
    Set<Way> steps = new LinkedHashSet<>();
    for (int i = 1; i < play.path().size(); i++) {
      steps.add(new Way(play.path().get(i - 1), play.path().get(i)));
    }
    return steps;
  }

  /** Equals in the order of their ids, so that a page read again is the same page. */
  private static List<Topic> topics(List<RoomPlay> plays, List<RoomVote> votes) {
    Map<String, List<RoomPlay.Taken>> byScene = new TreeMap<>();
    for (RoomPlay play : plays) {
      play.taken().stream()
          .map(RoomPlay.Taken::scene)
          .distinct()
          .forEach(
              scene ->
                  byScene
                      .computeIfAbsent(scene, _ -> new ArrayList<>())
                      .add(play.at(scene).orElseThrow()));
    }
    return byScene.entrySet().stream()
        .map(
            scene ->
                Topic.of(
                    scene.getKey(),
                    scene.getValue(),
                    plays.size(),
                    votes.stream()
                        .filter(vote -> vote.scene().equals(scene.getKey()))
                        .sorted(Comparator.comparingInt(RoomVote::round))
                        .toList()))
        .sorted(Comparator.comparingDouble(Topic::weight).reversed())
        .toList();
  }

  private static Map<String, Spread> scores(List<RoomPlay> plays) {
    Map<String, List<Double>> bySkill = new LinkedHashMap<>();
    plays.forEach(
        play ->
            play.scores()
                .forEach(
                    (skill, score) ->
                        bySkill.computeIfAbsent(skill, _ -> new ArrayList<>()).add(score)));
    Map<String, Spread> scores = new LinkedHashMap<>();
    bySkill.forEach((skill, all) -> scores.put(skill, Spread.of(all)));
    return scores;
  }
}
