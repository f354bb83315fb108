package headway.server.practice;

import headway.play.Playthrough;
import headway.store.KeptPlaythrough;
import headway.workshop.Verdict;
import headway.workshop.Workshop.Hold;
import java.time.Instant;
import java.util.Map;

/** What it means for a play that it is played in a workshop; for others, nothing. */
public interface Attendance {
  /** What keeps it from being played on. */
  Hold hold(KeptPlaythrough kept);

  /** Whether what it was worth may be told by now. */
  boolean tells(KeptPlaythrough kept);

  /** The address of the workshop as its player sees it; only for a play that is in one. */
  String seat(KeptPlaythrough kept);

  /** The address of what a page of the play is told while it is looked at; empty for none. */
  String live(KeptPlaythrough kept);

  /** Tells the room that its player looked at what it showed. Waits for nothing. */
  void opened(KeptPlaythrough kept);

  /** The scores that the trainer gave in place of those worked out, by skill. */
  Map<String, Verdict> verdicts(KeptPlaythrough kept);

  /** When its player is asked how it went what they wanted to try. */
  Instant asksFrom(KeptPlaythrough kept, Instant written);

  /** Tells the room of a move that was made. Waits for nothing. */
  void moved(KeptPlaythrough kept, Playthrough playthrough);
}
