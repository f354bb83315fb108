package headway.skill.listening;

import headway.assessment.Index;
import headway.assessment.Skill;
import headway.assessment.SkillData;
import headway.assessment.Transcript;
import headway.play.Turn;
import headway.scenario.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The listening skill. */
public final class Listening implements Skill {
  private static final SkillData DATA = SkillData.load(Listening.class, "listening.yaml");
  private static final List<String> ASKS =
      List.of("ask-problem", "ask-implication", "ask-follow-up");
  private static final List<String> FOLLOW_UPS = List.of("ask-follow-up");
  private static final List<String> REFLECTIONS = List.of("reflect-simple", "reflect-complex");
  private static final List<String> ADVICE = List.of("advise-early");

  @Override
  public SkillData data() {
    return DATA;
  }

  @Override
  public List<Index> indices(Transcript transcript) {
    int asks = count(transcript, ASKS);
    return List.of(
        DATA.index("signals-caught").of(signalsCaught(transcript)),
        DATA.index("asks-to-advice").of(asksToAdvice(transcript)),
        DATA.index("reflections-to-questions").of(toOne(count(transcript, REFLECTIONS), asks)),
        DATA.index("follow-ups-to-questions")
            .of(asks == 0 ? null : (double) count(transcript, FOLLOW_UPS) / asks));
  }

  private static int count(Transcript transcript, List<String> indicators) {
    return transcript.turnsThatShowed(DATA.id(), indicators).size();
  }

  private static @Nullable Double signalsCaught(Transcript transcript) {
    int shown = 0;
    int caught = 0;
    for (Turn turn : transcript.playthrough().turns()) {
      List<Line> lines = turn.onScreen();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).signal() != null) {
          shown++;
          caught += turn.answer().flags().contains(i + 1) ? 1 : 0;
        }
      }
    }
    return shown == 0 ? null : (double) caught / shown;
  }

  /** Only moves made before a need was on screen count: after it, advice is in its place. */
  private static @Nullable Double asksToAdvice(Transcript transcript) {
    int needed =
        transcript.lines(Line.Mark.NEED).stream()
            .findFirst()
            .map(shown -> shown.turn())
            .orElse(Integer.MAX_VALUE);
    return toOne(countBefore(transcript, ASKS, needed), countBefore(transcript, ADVICE, needed));
  }

  private static int countBefore(Transcript transcript, List<String> indicators, int turn) {
    int count = 0;
    for (int showed : transcript.turnsThatShowed(DATA.id(), indicators)) {
      count += showed < turn ? 1 : 0;
    }
    return count;
  }

  /** So many to one; to none counts as to one, and nothing to nothing is no figure. */
  private static @Nullable Double toOne(int these, int those) {
    return these + those == 0 ? null : (double) these / Math.max(1, those);
  }
}
