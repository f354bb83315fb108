package headway.server.workbench;

import headway.assessment.Skills;
import headway.scenario.Scenario;
import headway.scenario.Wording;
import headway.server.library.Scenarios;
import headway.server.library.Scenarios.Playable;
import headway.server.page.RunSheet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Run sheets in the words of a workshop. Those asked for last are kept, for a trainer's page is
 * told of every change in a room. Safe for many threads.
 */
public final class RunSheets {
  private static final int MOST_KEPT = 50;

  private final Scenarios scenarios;
  private final Skills skills;
  private final Insights insights;
  private final Map<Asked, RunSheet> kept = new LinkedHashMap<>(16, 0.75f, true);

  RunSheets(Scenarios scenarios, Skills skills, Insights insights) {
    this.scenarios = scenarios;
    this.skills = skills;
    this.insights = insights;
  }

  private record Asked(
      String hash, String reader, String language, Wording wording, boolean known) {}

  /**
   * Of an edition; without minutes and decisions while it is being looked at, and where the
   * scenario has become another.
   *
   * @param reader the interface's language
   * @param language of the texts
   * @param words in place of the scenario's parameters, by their names
   */
  public RunSheet of(Scenario edition, String reader, String language, Map<String, String> words) {
    Insight insight = insight(edition).orElse(null);
    Wording wording = edition.wording(language, words);
    return kept(
        new Asked(edition.hash(), reader, language, wording, insight != null), edition, insight);
  }

  private Optional<Insight> insight(Scenario edition) {
    Playable present =
        scenarios
            .playable(edition.id())
            .filter(playable -> playable.scenario().hash().equals(edition.hash()))
            .orElse(null);
    return insights.of(present);
  }

  private synchronized RunSheet kept(Asked asked, Scenario edition, @Nullable Insight insight) {
    RunSheet sheet =
        kept.computeIfAbsent(
            asked,
            _ ->
                RunSheetScreen.of(
                    new Manuscript(
                        edition,
                        asked.reader(),
                        asked.wording(),
                        insight == null ? Map.of() : insight.stakes()),
                    skills,
                    insight));
    if (kept.size() > MOST_KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    return sheet;
  }
}
