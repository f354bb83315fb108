package headway.workshop.debrief;

import headway.workshop.debrief.RoomPlay.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rooms made by hand: in each scene A is strongest and keeps all, B keeps half, C nothing. */
final class Room {
  private final List<RoomPlay> plays = new ArrayList<>();

  /**
   * Somebody who decided, as {@code "doubt A, price C"}, and came to an ending, which may be none.
   */
  Room plays(String decisions, @Nullable String ending, double score) {
    List<Taken> taken = new ArrayList<>();
    List<String> path = new ArrayList<>();
    for (String decision : decisions.split(", ", -1)) {
      String scene = decision.substring(0, decision.indexOf(' '));
      taken.add(taken(scene, decision.substring(decision.indexOf(' ') + 1), stakeOf(scene)));
      path.add(scene);
    }
    if (ending != null) {
      path.add(ending);
    }
    plays.add(
        new RoomPlay(
            plays.size() + 1,
            taken,
            path,
            ending,
            ending == null ? Map.of() : Map.of("listening", score)));
    return this;
  }

  Room times(int times, String decisions, @Nullable String ending, double score) {
    for (int i = 0; i < times; i++) {
      plays(decisions, ending, score);
    }
    return this;
  }

  static Taken taken(String scene, String move, double stake) {
    double kept = move.equals("A") ? 1 : move.equals("B") ? .5 : 0;
    return new Taken(
        scene, move, Set.of("A"), stake, kept, Map.of("listening", (1 - kept) * stake));
  }

  private static double stakeOf(String scene) {
    return scene.equals("weather") ? 1 : 20;
  }

  List<RoomPlay> plays() {
    return List.copyOf(plays);
  }

  RoomDebrief debrief(RoomVote... votes) {
    return RoomDebrief.of(plays, List.of(votes));
  }
}
