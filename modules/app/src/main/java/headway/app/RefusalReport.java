package headway.app;

import headway.play.PlayScriptRun;
import headway.play.Refusal;
import headway.scenario.diagnostic.Position;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A refused move as it is told.
 *
 * @param position where a script has it; null where there is none
 */
record RefusalReport(Refusal refusal, @Nullable Position position) {
  static RefusalReport of(Refusal refusal) {
    return new RefusalReport(refusal, null);
  }

  static RefusalReport of(PlayScriptRun.Stopped stopped) {
    return new RefusalReport(stopped.refusal(), stopped.position());
  }

  /** {@code {"refused": {…}}}. */
  Json json() {
    Json refused =
        Json.object()
            .with("move", refusal.move())
            .with("reason", sentence())
            .with("offered", refusal.offered())
            .with("code", refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (position != null) {
      refused
          .with("file", position.file())
          .with("line", position.line())
          .with("column", position.column());
    }
    return Json.object().with("refused", refused);
  }

  String text() {
    String offered =
        refusal.offered().isEmpty()
            ? ""
            : " Offered here: " + String.join(", ", refusal.offered()) + ".";
    return (position == null ? "" : position + ": ")
        + "`"
        + refusal.move()
        + "` was refused. "
        + sentence()
        + offered;
  }

  String sentence() {
    String detail = refusal.detail();
    return switch (refusal.reason()) {
      case ENDED -> "The conversation has ended.";
      case OTHER_KIND -> "This scene asks for another kind of move: " + detail + ".";
      case NOT_OFFERED -> "`" + detail + "` is not offered here.";
      case TOO_FEW -> "That is too few: pick at least " + detail + ".";
      case TOO_MANY -> "That is too many: pick at most " + detail + ".";
      case OVER_BUDGET -> "That costs " + detail + ", more than the budget has.";
      case NO_SUCH_LINE -> "There is no line " + detail + " on screen to flag.";
      case TOO_LONG -> "That text is longer than " + detail + " characters.";
      case UNREADABLE -> detail.isEmpty() ? "That is not a move." : detail;
    };
  }
}
