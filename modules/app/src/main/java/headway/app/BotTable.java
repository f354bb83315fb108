package headway.app;

import headway.analysis.Bot;
import headway.analysis.BotScore;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Bots against their bars; one that reads no words has one row for all languages. */
record BotTable(List<BotScore> scores, Screen screen) {
  Table table() {
    List<String> skills =
        scores.isEmpty() ? List.of() : List.copyOf(scores.getFirst().raw().keySet());
    List<String> titles = new ArrayList<>(skills);
    titles.add("mean");
    Table table = new Table(screen).title("Bots", titles, "at most");
    String first = scores.isEmpty() ? "" : scores.getFirst().language();
    for (BotScore score : scores) {
      boolean reads = score.bot().readsWords();
      if (reads || score.language().equals(first)) {
        String name = score.bot().id() + (reads ? " (" + score.language() + ")" : "");
        table.row(name, figures(score, skills), bar(score.bot()));
      }
    }
    return table;
  }

  private static List<String> figures(BotScore score, List<String> skills) {
    Bot.@Nullable Bar bar = score.bot().bar();
    Predicate<String> hasBar =
        skill ->
            bar == Bot.Bar.EVERY_SKILL || (bar == Bot.Bar.NOTICING && skill.equals("listening"));
    List<String> figures = new ArrayList<>();
    for (String skill : skills) {
      figures.add(figure(score.raw().get(skill), bar, hasBar.test(skill)));
    }
    figures.add(figure(score.mean(), bar, bar == Bot.Bar.MEAN));
    return figures;
  }

  private static String figure(@Nullable Double raw, Bot.@Nullable Bar bar, boolean hasBar) {
    if (raw == null) {
      return "no end";
    }
    boolean over = bar != null && hasBar && raw > bar.most() + 1e-9;
    return (over ? "!" : "") + AnalysisText.rounded("%.1f", raw);
  }

  private static String bar(Bot bot) {
    Bot.@Nullable Bar bar = bot.bar();
    return switch (bar) {
      case null -> "";
      case EVERY_SKILL -> "25 on each";
      case NOTICING -> "25 on listening";
      case MEAN -> "50 on the mean";
    };
  }
}
