package headway.server.practice;

import headway.store.Beginning;
import headway.store.KeptPlaythrough;
import headway.store.PlaythroughId;
import headway.store.Playthroughs;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Plays that were begun again from a decision of an earlier one: same edition, same seed, same
 * moves up to there.
 */
final class Replays {
  private final Playthroughs kept;
  private final InstantSource clock;

  Replays(Playthroughs kept, InstantSource clock) {
    this.kept = kept;
    this.clock = clock;
  }

  /**
   * Begins one, or finds the one that was begun there and has no move of its own yet. Two who ask
   * at the same moment count the same ones before theirs, come to the same id, and so get the same
   * one.
   *
   * @param decision from 1 to the number of the origin's moves
   * @return empty where the origin has been erased meanwhile
   */
  Optional<PlaythroughId> begin(KeptPlaythrough origin, int decision) {
    List<KeptPlaythrough> before =
        kept.of(origin.beginning().person()).stream()
            .filter(each -> continues(each, origin, decision - 1))
            .toList();
    Optional<KeptPlaythrough> untouched = before.stream().filter(Replays::isUntouched).findFirst();
    if (untouched.isPresent()) {
      return untouched.map(KeptPlaythrough::id);
    }
    int number = before.size();
    Optional<KeptPlaythrough> begun = kept.continueOnce(beginning(origin, decision - 1, number));
    while (begun.isPresent() && !isUntouched(begun.get())) {
      number++;
      begun = kept.continueOnce(beginning(origin, decision - 1, number));
    }
    return begun.map(KeptPlaythrough::id);
  }

  private static boolean continues(KeptPlaythrough each, KeptPlaythrough origin, int taken) {
    Beginning beginning = each.beginning();
    return origin.id().equals(beginning.origin()) && beginning.moves().size() == taken;
  }

  private static boolean isUntouched(KeptPlaythrough replay) {
    return replay.moves().size() == replay.beginning().moves().size();
  }

  private Beginning beginning(KeptPlaythrough origin, int taken, int number) {
    Beginning first = origin.beginning();
    return new Beginning(
        PlaythroughId.continuing(origin.id(), taken, number),
        first.person(),
        first.scenario(),
        first.hash(),
        first.seed(),
        first.language(),
        first.hints(),
        origin.id(),
        origin.moves().subList(0, taken),
        null,
        clock.instant(),
        first.parameters());
  }
}
