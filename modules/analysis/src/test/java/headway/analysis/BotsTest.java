package headway.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.read.ScenarioReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What each bot does where it has a choice; 100 is best, 0 what chance brings. */
class BotsTest {
  private static final String ENDING =
      "endings:\n  agreed: {outcome: advance, fit: good, title: Agreed, text: You meet again.}\n";

  private static final String TALK =
      """
      start: talk
      scenes:
        talk:
          choices:
            - {id: one, say: "%s", evidence: [{code: listening/%s}], goto: agreed}
            - {id: two, say: "%s", evidence: [{code: listening/%s}], goto: agreed}
            - {id: three, say: "%s", evidence: [{code: listening/%s}], goto: agreed}
      """;

  private static final String GOOD = "reflect-simple";
  private static final String BAD = "advise-early";

  private static @Nullable Double raw(String scenes, Bot bot) {
    Analysis analysis = Analysis.of(Scenarios.of(scenes + ENDING), Scenarios.SKILLS);
    return raw(analysis, bot, "en");
  }

  private static @Nullable Double raw(Analysis analysis, Bot bot, String language) {
    for (BotScore score : analysis.bots()) {
      if (score.bot() == bot && score.language().equals(language)) {
        return score.raw().get("listening");
      }
    }
    throw new AssertionError("No score of " + bot.id() + " in " + language);
  }

  private static void assertRaw(double expected, String scenes, Bot bot) {
    assertEquals(expected, known(raw(scenes, bot)), 1e-9, bot.id());
  }

  private static double known(@Nullable Double raw) {
    assertNotNull(raw);
    return raw;
  }

  @Test
  void firstSecondAndLastGoByFileOrder() {
    assertRaw(100, TALK.formatted("A", GOOD, "A", BAD, "A", BAD), Bot.FIRST);
    assertRaw(100, TALK.formatted("A", BAD, "A", GOOD, "A", BAD), Bot.SECOND);
    assertRaw(100, TALK.formatted("A", BAD, "A", BAD, "A", GOOD), Bot.LAST);
  }

  @Test
  void ofOptionsThatAreAsLongTheFirstIsTaken() {
    assertRaw(100, TALK.formatted("Bb", GOOD, "Aa", BAD, "C", BAD), Bot.LONGEST);
    assertRaw(100, TALK.formatted("Bbb", BAD, "A", GOOD, "C", BAD), Bot.SHORTEST);
  }

  @Test
  void aSmileIsOneCharacterHoweverManyUnitsItTakes() {
    assertRaw(100, TALK.formatted("👍👍", BAD, "abc", GOOD, "a", BAD), Bot.LONGEST);
  }

  @Test
  void aPlaceholderIsAsLongAsItIsWritten() {
    String scenes =
        "variables: {clock: {type: int, start: 5, min: 0, max: 9}}\n"
            + TALK.formatted("{clock}", GOOD, "12345", BAD, "1", BAD);
    assertRaw(100, scenes, Bot.LONGEST);
  }

  @Test
  void whatIsLongestInOneLanguageNeedNotBeSoInAnother() {
    String body = TALK.formatted("A long one", GOOD, "B", BAD, "C", BAD) + ENDING;
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put(ScenarioFiles.SOURCE, Scenarios.whole(body).getBytes(StandardCharsets.UTF_8));
    files.put(
        "nl.yaml",
        """
        language: nl
        scenes: {talk: {choices: {one: {say: A}, two: {say: Een lange}, three: {say: C}}}}
        """
            .getBytes(StandardCharsets.UTF_8));
    Scenario scenario =
        new ScenarioReader(Scenarios.SKILLS.catalogue())
            .read(new ScenarioFiles("a-test", files))
            .scenario();
    assertNotNull(scenario);
    Analysis analysis = Analysis.of(scenario, Scenarios.SKILLS);
    assertEquals(100.0, known(raw(analysis, Bot.LONGEST, "en")), 1e-9);
    assertEquals(-50.0, known(raw(analysis, Bot.LONGEST, "nl")), 1e-9);
    assertEquals(raw(analysis, Bot.FIRST, "en"), raw(analysis, Bot.FIRST, "nl"));
  }

  @Test
  void aBotThatMayGoRoundForEverHasNothingToExpect() {
    String round =
        """
        start: talk
        scenes:
          talk:
            choices:
              - {id: wait, do: You wait., goto: talk}
              - {id: ask, say: Why?, evidence: [{code: listening/ask-problem}], goto: agreed}
              - {id: pitch, say: Buy., evidence: [{code: listening/advise-early}], goto: agreed}
        """;
    assertNull(raw(round, Bot.FIRST));
    assertRaw(100, round, Bot.ALWAYS_ASK);
    assertRaw(0, round, Bot.ALWAYS_CLOSE);
  }

  @Test
  void onlyEvidenceThatHoldsCountsForWhoeverAlwaysAsks() {
    String asked =
        """
        variables: {cold: {type: bool, start: false}}
        start: talk
        scenes:
          talk:
            choices:
              - {id: early, say: Why?, evidence: [{code: listening/ask-problem, when: cold}, {code: listening/advise-early}], goto: agreed}
              - {id: ask, say: Why?, evidence: [{code: listening/ask-problem}], goto: agreed}
        """;
    assertRaw(100, asked, Bot.ALWAYS_ASK);
  }

  @Test
  void onAPickTheFirstSetWithMostMembersIsTakenAndOnARecallNothing() {
    String pick =
        """
        variables: {hours: {type: int, start: 2, min: 0, max: 2}}
        start: week
        scenes:
          week:
            pick:
              prompt: Whom?
              min: 0
              max: 3
              budget: hours
              items:
                - {id: dear, text: Dear, cost: 2, evidence: [{code: listening/advise-early}]}
                - {id: good, text: Good, cost: 1, evidence: [{code: listening/ask-problem}]}
                - {id: also, text: Also, cost: 1, evidence: [{code: listening/ask-problem}]}
                - {id: none, text: None, cost: 1}
              goto: heard
          heard:
            recall:
              prompt: What?
              statements: [{id: said, text: That., said: true}, {id: unsaid, text: This., said: false}]
              goto: agreed
        """;
    // The points of each of the 8 legal sets; of the recall the mean is 0, and 1 the best.
    double random = (0 - 1 + 1 + 1 + 0 + 2 + 1 + 1) / 8.0;
    assertRaw(100 * (2 - random) / (3 - random), pick, Bot.GREEDY);
    assertRaw(100 * (2 - random) / (3 - random), pick, Bot.FLAG_ALL);
  }

  @Test
  void whoeverFlagsEverythingGetsSignalsAndFalseAlarms() {
    String signals =
        """
        signals: {frowns: He frowns.}
        start: talk
        scenes:
          talk:
            lines: [{customer: So.}, {customer: Hm., signal: frowns}, {customer: Well.}]
            choices:
              - {id: ask, say: Why?, evidence: [{code: listening/ask-problem}], goto: agreed}
              - {id: pitch, say: Buy., evidence: [{code: listening/advise-early}], goto: agreed}
        """;
    assertRaw(100 * (1 - 2) / 2.0, signals, Bot.FLAG_ALL);
  }

  @Test
  void aDecisionIsWeighedByHowOftenTheRandomPlayerComesThere() {
    Analysis analysis =
        Analysis.of(
            Scenarios.of(
                """
                start: talk
                scenes:
                  talk:
                    choices:
                      - {id: stay, say: And?, goto: talk}
                      - {id: ask, say: Why?, evidence: [{code: listening/ask-problem}], goto: more}
                      - {id: pitch, say: Buy., evidence: [{code: listening/advise-early}], goto: agreed}
                  more:
                    choices:
                      - {id: sum-up, say: So?, evidence: [{code: listening/summarise-check}], goto: agreed}
                      - {id: leave, do: You go., goto: agreed}
                """
                    + ENDING),
            Scenarios.SKILLS);
    SceneDecision talk = analysis.decisions().getFirst();
    assertEquals(1.5, talk.reached(), 1e-9);
    assertEquals(0.5, analysis.decisions().getLast().reached(), 1e-9);
    assertEquals(Map.of("listening", 3.0), talk.options().getOrDefault("pitch", Map.of()));
    assertEquals(100 * 3 / (2 - 0.25), talk.stake(), 1e-9);
  }
}
