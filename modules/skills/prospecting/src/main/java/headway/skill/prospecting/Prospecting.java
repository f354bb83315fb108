package headway.skill.prospecting;

import headway.assessment.Index;
import headway.assessment.Skill;
import headway.assessment.SkillData;
import headway.assessment.Transcript;
import headway.play.Move;
import headway.play.Rules;
import headway.play.Turn;
import headway.scenario.PickItem;
import headway.scenario.PickScene;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** The prospecting skill. */
public final class Prospecting implements Skill {
  private static final SkillData DATA = SkillData.load(Prospecting.class, "prospecting.yaml");

  @Override
  public SkillData data() {
    return DATA;
  }

  @Override
  public List<Index> indices(Transcript transcript) {
    return List.of(DATA.index("picked-to-list").of(pickedToList(transcript)));
  }

  /**
   * The fitting items picked, to those that as many blind picks from each list could be expected to
   * hold. For one list that is the share among those picked to the share on the list. A list of
   * which everything fits leaves nothing to tell apart, and counts no more than one of which
   * nothing does.
   */
  private static @Nullable Double pickedToList(Transcript transcript) {
    int fitting = 0;
    double expected = 0;
    for (Turn turn : transcript.playthrough().turns()) {
      if (turn.scene() instanceof PickScene pick
          && turn.answer().move() instanceof Move.Pick(SortedSet<String> picked)) {
        long mask = Rules.offered(pick, turn.slots());
        List<PickItem> offered =
            pick.items().stream().filter(item -> (mask & (1L << item.index())) != 0).toList();
        long fitOffered = offered.stream().filter(PickItem::fit).count();
        if (fitOffered < offered.size()) {
          fitting += fitting(offered, picked);
          expected += (double) picked.size() * fitOffered / offered.size();
        }
      }
    }
    return expected == 0 ? null : fitting / expected;
  }

  private static int fitting(List<PickItem> offered, SortedSet<String> picked) {
    int fitting = 0;
    for (PickItem item : offered) {
      fitting += item.fit() && picked.contains(item.id()) ? 1 : 0;
    }
    return fitting;
  }
}
