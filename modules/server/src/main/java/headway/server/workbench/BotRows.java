package headway.server.workbench;

import headway.analysis.Bot;
import headway.analysis.BotScore;
import headway.assessment.Noticing;
import headway.assessment.Skills;
import headway.server.page.Workbench;
import headway.server.page.Workbench.BotMark;
import headway.server.page.Workpiece.BotRow;
import headway.server.page.Workpiece.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bots against their bars. */
final class BotRows {
  private static final double ROUNDING = 1e-9;

  private final List<BotScore> scores;
  private final Set<String> noticing;

  BotRows(Insight insight, Skills skills) {
    scores = insight.bots();
    noticing = noticing(skills);
  }

  private static Set<String> noticing(Skills skills) {
    Set<String> noticing = new HashSet<>();
    for (Noticing kind : Noticing.values()) {
      skills.shownBy(kind).forEach(evidence -> noticing.add(evidence.indicator().skill()));
    }
    return noticing;
  }

  /** One for each bot; for each language where that makes a difference. */
  List<BotRow> all() {
    List<BotRow> rows = new ArrayList<>();
    Set<Bot> told = EnumSet.noneOf(Bot.class);
    for (BotScore score : scores) {
      if (told.add(score.bot()) || score.bot().readsWords()) {
        rows.add(row(score));
      }
    }
    return rows.stream().sorted(Comparator.comparing(row -> row.bar() == null)).toList();
  }

  private BotRow row(BotScore score) {
    Bot.Bar bar = score.bot().bar();
    List<Cell> cells = new ArrayList<>();
    if (score.ends()) {
      score.raw().forEach((skill, raw) -> cells.add(cell(raw, bar, judges(bar, skill))));
      cells.add(cell(score.mean(), bar, bar == Bot.Bar.MEAN));
    }
    return new BotRow(
        told(score.bot()),
        score.bot().readsWords() ? Manuscript.name(score.language()) : null,
        bar == null ? null : bar.most(),
        score.ends(),
        cells.stream().anyMatch(Cell::over),
        cells);
  }

  private boolean judges(Bot.@Nullable Bar bar, String skill) {
    return bar == Bot.Bar.EVERY_SKILL || (bar == Bot.Bar.NOTICING && noticing.contains(skill));
  }

  private static Cell cell(@Nullable Double raw, Bot.@Nullable Bar bar, boolean judged) {
    double known = raw == null ? 0 : raw;
    return new Cell(known, judged, judged && bar != null && known > bar.most() + ROUNDING);
  }

  /** The bot that comes closest to its bar, or furthest over it. */
  Optional<BotMark> foremost() {
    return scores.stream()
        .flatMap(score -> judged(score).map(raw -> mark(score.bot(), raw)).stream())
        .max(Comparator.comparingDouble(mark -> mark.raw() - mark.bar()));
  }

  private static BotMark mark(Bot bot, double raw) {
    double bar = bot.bar() == null ? 0 : bot.bar().most();
    return new BotMark(told(bot), raw, bar, raw > bar + ROUNDING);
  }

  private static Workbench.Bot told(Bot bot) {
    return Workbench.Bot.valueOf(bot.name());
  }

  /** The highest that its bar is about. */
  private Optional<Double> judged(BotScore score) {
    Bot.Bar bar = score.bot().bar();
    if (bar == null || !score.ends()) {
      return Optional.empty();
    }
    if (bar == Bot.Bar.MEAN) {
      return Optional.ofNullable(score.mean());
    }
    return score.raw().entrySet().stream()
        .filter(each -> judges(bar, each.getKey()))
        .map(Map.Entry::getValue)
        .max(Comparator.naturalOrder());
  }
}
