package headway.store;

import headway.assessment.Assessment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A playthrough as it is stored. With its scenario's text it can be played again to the same state.
 *
 * @param moves every one so far, those of its beginning included; the first answers turn 1
 * @param ended whether the last move led to an ending
 * @param assessment what it was scored with when it ended; null until then, never replaced
 * @param intention what the trainee will try in real life; null for nothing
 * @param updated when it last changed
 */
public record KeptPlaythrough(
    Beginning beginning,
    List<KeptMove> moves,
    boolean ended,
    @Nullable Assessment assessment,
    @Nullable Intention intention,
    Instant updated) {
  public KeptPlaythrough {
    moves = List.copyOf(moves);
  }

  public PlaythroughId id() {
    return beginning.id();
  }

  /** The number of the turn that waits for a move, from 1. */
  public int turn() {
    return moves.size() + 1;
  }

  /** The same with one more move. */
  KeptPlaythrough after(KeptMove move, boolean ends) {
    List<KeptMove> more = new ArrayList<>(moves);
    more.add(move);
    return new KeptPlaythrough(beginning, more, ends, assessment, intention, move.at());
  }
}
