package headway.server.workshop;

import headway.workshop.Refusal;
import headway.workshop.Workshop;

/** What came of an operation that a room was asked for. */
public sealed interface Answer {
  /** It is as was asked, now or before. */
  record Done(Workshop now) implements Answer {}

  record Refused(Refusal refusal, Workshop now) implements Answer {}

  /** So much is waiting already that this one would wait too long; nothing was done. */
  record Busy() implements Answer {}
}
