package headway.analysis;

import java.util.concurrent.CancellationException;

/** An analysis is called off by interrupting its thread: whatever takes long looks now and then. */
final class CallingOff {
  private CallingOff() {}

  /** Costs next to nothing. */
  static void heed() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("The analysis was called off");
    }
  }
}
