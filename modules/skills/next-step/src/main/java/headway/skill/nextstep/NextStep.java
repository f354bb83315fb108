package headway.skill.nextstep;

import headway.assessment.Index;
import headway.assessment.ShownLine;
import headway.assessment.Skill;
import headway.assessment.SkillData;
import headway.assessment.Transcript;
import headway.scenario.Ending;
import headway.scenario.Line;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The next-step skill. */
public final class NextStep implements Skill {
  private static final SkillData DATA = SkillData.load(NextStep.class, "next-step.yaml");
  private static final List<String> ANSWERS =
      List.of("test-intent", "isolate-objection", "name-stall");

  @Override
  public SkillData data() {
    return DATA;
  }

  @Override
  public List<Index> indices(Transcript transcript) {
    return List.of(
        DATA.index("concreteness").of(concreteness(transcript.ending())),
        DATA.index("stalls-answered").of(stallsAnswered(transcript)));
  }

  /** Where it was stopped or refused and nothing agreed, there was no step to be concrete about. */
  private static @Nullable Double concreteness(@Nullable Ending ending) {
    if (ending == null) {
      return null;
    }
    int parts = ending.nextStep().parts();
    return switch (ending.outcome()) {
      case STOP, NO_SALE -> parts == 0 ? null : (double) parts;
      case ORDER, ADVANCE, CONTINUATION, REFERRAL -> (double) parts;
    };
  }

  /** A line that comes back is one stall, answered if it was so any time. */
  private static @Nullable Double stallsAnswered(Transcript transcript) {
    List<Integer> answers = transcript.turnsThatShowed(DATA.id(), ANSWERS);
    Set<Line> met = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Line> answered = Collections.newSetFromMap(new IdentityHashMap<>());
    for (ShownLine stall : transcript.lines(Line.Mark.STALL)) {
      met.add(stall.line());
      if (isAnswered(stall, answers)) {
        answered.add(stall.line());
      }
    }
    return met.isEmpty() ? null : (double) answered.size() / met.size();
  }

  private static boolean isAnswered(ShownLine stall, List<Integer> answers) {
    int lastTurn = stall.inScene() ? stall.turn() + 1 : stall.turn();
    return answers.stream().anyMatch(turn -> turn >= stall.turn() && turn <= lastTurn);
  }
}
