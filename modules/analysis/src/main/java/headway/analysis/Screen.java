package headway.analysis;

import headway.scenario.Line;
import headway.scenario.expression.Guard;
import java.util.List;

/** What there is to flag in a scene. */
record Screen(Lines all, Lines signals) {
  static Screen of(List<Line> lines) {
    return new Screen(
        Lines.of(lines), Lines.of(lines.stream().filter(line -> line.signal() != null).toList()));
  }

  /**
   * Lines of one kind.
   *
   * @param always how many are on screen in every state
   * @param sometimes when each of the others is
   */
  record Lines(int always, Guard[] sometimes) {
    private static Lines of(List<Line> lines) {
      Guard[] sometimes =
          lines.stream().map(Line::when).filter(when -> !when.isAlways()).toArray(Guard[]::new);
      return new Lines(lines.size() - sometimes.length, sometimes);
    }

    int count(int[] slots) {
      int count = always;
      for (Guard when : sometimes) {
        if (when.holds(slots)) {
          count++;
        }
      }
      return count;
    }
  }
}
