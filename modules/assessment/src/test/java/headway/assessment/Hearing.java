package headway.assessment;

import java.util.List;

/** A small skill for tests, with one of everything. */
record Hearing(SkillData data) implements Skill {
  static final String FILE =
      """
      id: hearing
      version: 3
      name: {nl: Horen, en: Hearing}
      meaning: {nl: Je hoort het., en: You hear it.}
      indicators:
        ask:
          points: 1
          name: {nl: Vragen, en: Asking}
          meaning: {nl: Je vraagt., en: You ask.}
        advise:
          points: -1
          name: {nl: Adviseren, en: Advising}
          meaning: {nl: Je adviseert., en: You advise.}
        hide:
          points: -3
          cap: 40
          name: {nl: Verzwijgen, en: Hiding}
          meaning: {nl: Je verzwijgt., en: You hide.}
        betray:
          points: -3
          cap: 20
          name: {nl: Verraden, en: Betraying}
          meaning: {nl: Je verraadt., en: You betray.}
        catch:
          points: 1
          name: {nl: Opmerken, en: Catching}
          meaning: {nl: Je merkt op., en: You catch.}
        alarm:
          points: -1
          name: {nl: Loos alarm, en: False alarm}
          meaning: {nl: Je vergist je., en: You are mistaken.}
        recall:
          points: 1
          name: {nl: Onthouden, en: Recalling}
          meaning: {nl: Je weet het nog., en: You recall.}
        mishear:
          points: -1
          name: {nl: Verkeerd horen, en: Mishearing}
          meaning: {nl: Je hoorde het verkeerd., en: You misheard.}
        outcome:
          authored: false
          name: {nl: Afloop, en: Outcome}
          meaning: {nl: Wat het werd., en: What it came to.}
      noticed:
        signal-caught: catch
        false-alarm: alarm
        recalled: recall
        misheard: mishear
      endings:
        - {indicator: outcome, outcome: order, fit: good, points: 3}
        - {indicator: outcome, outcome: stop, fit: good, points: -1}
        - {indicator: outcome, outcome: no-sale, fit: good, points: 0}
        - {indicator: betray, outcome: order, fit: poor, informed: false, points: -3}
        - {indicator: outcome, outcome: advance, fit: good, parts: 4-5, points: 2}
        - {indicator: outcome, outcome: advance, fit: good, parts: 3, points: 1}
      indices:
        moves:
          at-most: 2
          form: count
          name: {nl: Zetten, en: Moves}
          meaning: {nl: Hoeveel zetten., en: How many moves.}
          source: None 2000
      sources: [None 2000]
      """;

  static final Hearing SKILL = new Hearing(SkillFile.read("hearing.yaml", FILE));

  @Override
  public List<Index> indices(Transcript transcript) {
    return List.of(data.index("moves").of((double) transcript.playthrough().made()));
  }
}
