package headway.server.practice;

import headway.play.Playthrough;
import headway.store.KeptPlaythrough;
import headway.workshop.Workshop.Hold;

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

  /** Tells the room of a move that was made. Waits for nothing. */
  void moved(KeptPlaythrough kept, Playthrough playthrough);
}
