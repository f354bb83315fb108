package headway.app;

/** A number of things, in words. */
final class Counted {
  private Counted() {}

  /** As in "no errors", "1 error" and "2 errors". */
  static String of(long number, String what) {
    return (number == 0 ? "no" : number) + " " + what + (number == 1 ? "" : "s");
  }
}
