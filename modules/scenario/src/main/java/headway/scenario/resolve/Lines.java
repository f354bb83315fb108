package headway.scenario.resolve;

import headway.scenario.Actor;
import headway.scenario.Line;
import headway.scenario.Signal;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.source.LineSource;
import headway.scenario.source.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds who speaks and what can be noticed. */
final class Lines {
  private final Map<String, Actor> cast;
  private final Lookup<Signal> signals;
  private final Set<String> used = new HashSet<>();
  private final Expressions expressions;
  private final Texts texts;
  private final Faults faults;

  Lines(
      Map<String, Actor> cast,
      Lookup<Signal> signals,
      Expressions expressions,
      Texts texts,
      Faults faults) {
    this.cast = cast;
    this.signals = signals;
    this.expressions = expressions;
    this.texts = texts;
    this.faults = faults;
  }

  /** Lines that can be flagged. */
  List<Line> onScreen(List<LineSource> sources) {
    List<Line> lines = new ArrayList<>();
    for (LineSource source : sources) {
      Signal signal = signals.find(source.signal());
      if (signal != null) {
        used.add(signal.id());
      }
      lines.add(
          new Line(
              cast.get(source.speaker().text()),
              texts.text(source.text()),
              expressions.condition(source.when()),
              signal,
              source.marks(),
              source.position()));
    }
    return lines;
  }

  /**
   * Lines that are only passed.
   *
   * @param where as in "in a reply"
   */
  List<Line> passing(List<LineSource> sources, String where) {
    for (LineSource source : sources) {
      Word signal = source.signal();
      if (signal != null && signal.isThere()) {
        faults.add(
            ScenarioCode.SIGNAL_OUT_OF_REACH,
            signal.position(),
            "Nobody can flag a signal " + where + ".",
            "Move the line to a scene that waits for a move.");
      }
    }
    return onScreen(sources);
  }

  boolean isUsed(Signal signal) {
    return used.contains(signal.id());
  }
}
