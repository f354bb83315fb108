package headway.skill.referral;

import headway.assessment.Index;
import headway.assessment.ShownLine;
import headway.assessment.Skill;
import headway.assessment.SkillData;
import headway.assessment.SkillData.IndexData;
import headway.assessment.Transcript;
import headway.scenario.Line;
import java.util.List;

/** The referral skill. */
public final class Referral implements Skill {
  private static final SkillData DATA = SkillData.load(Referral.class, "referral.yaml");
  private static final List<String> HONEST =
      List.of("disclose-misfit", "refer-specific", "offer-cheaper", "stop-clean");

  @Override
  public SkillData data() {
    return DATA;
  }

  @Override
  public List<Index> indices(Transcript transcript) {
    return List.of(movesToHonesty(transcript));
  }

  private static Index movesToHonesty(Transcript transcript) {
    IndexData index = DATA.index("moves-to-honesty");
    List<ShownLine> misfits = transcript.lines(Line.Mark.MISFIT);
    List<Integer> honest = transcript.turnsThatShowed(DATA.id(), HONEST);
    if (misfits.isEmpty()) {
      return index.of(null);
    }
    int known = misfits.getFirst().turn();
    if (honest.isEmpty()) {
      boolean couldHaveBeen = transcript.playthrough().made() >= known;
      return transcript.ending() != null && couldHaveBeen ? index.never() : index.of(null);
    }
    return index.of((double) Math.max(0, honest.getFirst() - known));
  }
}
