package headway.benchmarks.calm;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Scenarios that were made to be slow. */
enum SlowScenario {
  ONCE(hub(40, i -> "{id: say-%d, say: And?, once: true, goto: hub}".formatted(i))),

  INTS(
      "variables:\n"
          + lines(4, i -> "  count%d: {type: int, start: 0, min: 0, max: 1000000}".formatted(i))
          + hub(
              4,
              i ->
                  "{id: add-%1$d, say: More., effects: {count%1$d: count%1$d + 1}, when: count%1$d < 999999, goto: hub}"
                      .formatted(i))),

  CHOICES(
      "variables: {count: {type: int, start: 0, min: 0, max: 1000000}}\n"
          + hub(
              1_000,
              i ->
                  "{id: say-%1$d, say: More., effects: {count: count + %1$d}, when: count < 900000, goto: hub}"
                      .formatted(i))),

  PICKS(
      "variables: {sum: {type: int, start: 0, min: 0, max: 100000000}}\nstart: pick-0\nscenes:\n"
          + lines(20, SlowScenario::pick)
          + "  pick-20:\n    choices:\n      - {id: go, say: Go., when: sum > 9, goto: agreed}\n"),

  ROUND(
      "variables: {count: {type: int, start: 0, min: 0, max: 1000000}}\n"
          + hub(
              3,
              i ->
                  "{id: by-%1$d, say: More., effects: {count: %2$s}, when: count != %1$d3, goto: hub}"
                      .formatted(
                          i,
                          List.of(
                                  "count + 1",
                                  "count - 11",
                                  "\"count * 7 > 999999 ? 0 : count * 7\"")
                              .get(i))));

  private final String body;

  SlowScenario(String body) {
    this.body = body;
  }

  private static String hub(int choices, IntFunction<String> choice) {
    return "start: hub\nscenes:\n  hub:\n    choices:\n"
        + lines(choices, i -> "      - " + choice.apply(i));
  }

  private static String pick(int number) {
    return "  pick-%d:\n    pick:\n      prompt: Whom?\n      min: 0\n      max: 12\n      items:\n"
            .formatted(number)
        + lines(
            12,
            i ->
                "        - {id: item-%d, text: It., cost: 0, effects: {sum: sum + %d}}"
                    .formatted(i, 1 << i))
        + "      goto: pick-%d".formatted(number + 1);
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
  }

  String id() {
    return "slow-" + name().toLowerCase(Locale.ROOT);
  }

  /** The file; each edition is another scenario to whoever analyses it. */
  String text(int edition) {
    return """
    format: 1
    id: %s
    language: en
    title: Slow, edition %d
    summary: It takes long to analyse.
    briefing: You call a customer.
    minutes: 1
    level: 1
    cast: {customer: {name: Robin, role: owner}}
    """
            .formatted(id(), edition)
        + body
        + """
              - {id: close, say: Tuesday?, goto: agreed}
              - {id: leave, do: You go., goto: lost}
        endings:
          agreed: {outcome: advance, fit: good, title: Agreed, text: You meet again.}
          lost: {outcome: no-sale, fit: good, title: Lost, text: That was it.}
        """;
  }
}
