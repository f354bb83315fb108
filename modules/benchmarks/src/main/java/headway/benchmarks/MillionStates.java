package headway.benchmarks;

import headway.analysis.Analysis;
import headway.analysis.ScenarioCheck;
import headway.scenario.ScenarioFiles;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Checks a scenario of a million states once, in a virtual machine whose heap was told. */
final class MillionStates {
  private MillionStates() {}

  /** Takes nothing. */
  public static void main(String[] arguments) {
    byte[] source = source().getBytes(StandardCharsets.UTF_8);
    ScenarioFiles files =
        new ScenarioFiles("six-dials", new TreeMap<>(Map.of(ScenarioFiles.SOURCE, source)));
    long begun = System.nanoTime();
    ScenarioCheck.Checked checked = ScenarioCheck.of(files, Story.SKILLS);
    double seconds = (System.nanoTime() - begun) / 1e9;
    Analysis analysis = checked.analysis();
    if (analysis == null || !analysis.hasWorth()) {
      throw new IllegalStateException(checked.diagnostics().toString());
    }
    System.out.println(new Figure(Kind.MILLION, "", analysis.states()).line());
    System.out.println(new Figure(Kind.MILLION_SECONDS, "", seconds).line());
  }

  /** A hub where six dials can each be turned up, nine times; what they show decides the end. */
  private static String source() {
    StringBuilder yaml =
        new StringBuilder(
            """
            format: 1
            id: six-dials
            language: en
            title: Six dials
            summary: A panel of six dials that somebody turns until it is enough.
            briefing: Turn them.
            minutes: 5
            level: 1
            drill: true
            cast:
              customer: {name: Mirre, role: owner}
            start: panel
            variables:
            """);
    StringBuilder choices = new StringBuilder();
    for (char dial = 'a'; dial <= 'f'; dial++) {
      yaml.append("  ").append(dial).append(": {type: int, start: 0, min: 0, max: 9}\n");
      choices.append(
          """
                - id: turn-%1$s
                  say: Turn up %1$s, shall we?
                  when: %1$s < 9
                  effects: {%1$s: %1$s + 1}
                  evidence:
                    - {code: listening/ask-follow-up, when: %1$s == 4, why: Half way is worth a question.}
                  goto: panel
          """
              .formatted(dial));
    }
    return yaml.append(
            """
            scenes:
              panel:
                lines:
                  - customer: Which one?
                choices:
            """)
        .append(choices)
        .append(
            """
                  - id: enough
                    say: That is enough.
                    goto: weigh
              weigh:
                branch:
                  - {when: a + b + c > d + e + f, goto: loud}
                  - {goto: calm}
            endings:
              loud: {outcome: continuation, fit: good, title: Loud, text: It hums.}
              calm: {outcome: advance, fit: good, title: Calm, text: It is quiet.}
            """)
        .toString();
  }
}
