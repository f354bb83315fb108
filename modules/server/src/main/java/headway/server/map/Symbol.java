package headway.server.map;

import headway.analysis.map.Spot;
import headway.scenario.Ending.Outcome;
import headway.scenario.Setting.Medium;

/** Small pictures, drawn in a square of 12 by 12. */
public enum Symbol {
  MEETING(
      "M1 10.5c0-2.2 1-3.3 2.6-3.3s2.6 1.1 2.6 3.3"
          + "M3.6 5.6a1.6 1.6 0 1 1 0-3.2a1.6 1.6 0 0 1 0 3.2"
          + "M7.6 7.3c.3-.1.5-.1.8-.1c1.6 0 2.6 1.1 2.6 3.3"
          + "M7.6 2.6a1.6 1.6 0 1 1 0 2.8"),
  PHONE(
      "M2.2 1.5h2l1 2.6l-1.3 1c.7 1.5 1.6 2.4 3 3l1-1.3l2.6 1v2"
          + "c0 .5-.4.8-.9.7c-4.5-.5-7.6-3.6-8.1-8.1c0-.5.3-.9.7-.9z"),
  EMAIL("M1 2.5h10v7.5h-10zM1 3l5 4l5-4"),
  DESK("M1.5 2.5h.8M4.5 2.5h6M1.5 6h.8M4.5 6h6M1.5 9.5h.8M4.5 9.5h6"),
  FORK("M6 1v4M6 5c0 2.5-3.5 2-3.5 6M6 5c0 2.5 3.5 2 3.5 6"),
  CHANCE("M1.5 1.5h9v9h-9zM3.8 4.1h.6M7.6 7.9h.6M5.7 6h.6"),
  ORDER("M6 .8a5.2 5.2 0 1 1 0 10.4a5.2 5.2 0 1 1 0-10.4z"),
  ADVANCE("M1 11v-3.4h3.4v-3.3h3.3v-3.3h3.3v10z"),
  CONTINUATION(
      "M2 4.6a1.4 1.4 0 1 1 0 2.8a1.4 1.4 0 1 1 0-2.8z"
          + "M6 4.6a1.4 1.4 0 1 1 0 2.8a1.4 1.4 0 1 1 0-2.8z"
          + "M10 4.6a1.4 1.4 0 1 1 0 2.8a1.4 1.4 0 1 1 0-2.8z"),
  NO_SALE("M2.8 1L6 4.2L9.2 1L11 2.8L7.8 6L11 9.2L9.2 11L6 7.8L2.8 11L1 9.2L4.2 6L1 2.8z"),
  REFERRAL("M.8 4.3h5.2v-3.3l5.2 5l-5.2 5v-3.3h-5.2z"),
  STOP("M1.5 1.5h9v9h-9z"),
  /** A road where little is at stake, one with more, one with much. */
  THIN(""),
  MIDDLING(""),
  THICK("");

  static final double SIDE = 12;

  /** As in the {@code d} of a path. */
  final String path;

  Symbol(String path) {
    this.path = path;
  }

  static Symbol of(Spot spot) {
    return switch (spot) {
      case Spot.Decision decision -> of(decision.medium());
      case Spot.Fork fork -> fork.chance() ? CHANCE : FORK;
      case Spot.End end -> of(end.outcome());
    };
  }

  static Symbol of(Medium medium) {
    return switch (medium) {
      case MEETING -> MEETING;
      case PHONE -> PHONE;
      case EMAIL -> EMAIL;
      case DESK -> DESK;
    };
  }

  static Symbol of(Outcome outcome) {
    return switch (outcome) {
      case ORDER -> ORDER;
      case ADVANCE -> ADVANCE;
      case CONTINUATION -> CONTINUATION;
      case NO_SALE -> NO_SALE;
      case REFERRAL -> REFERRAL;
      case STOP -> STOP;
    };
  }
}
