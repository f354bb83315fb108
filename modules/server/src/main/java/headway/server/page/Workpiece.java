package headway.server.page;

import headway.server.page.Workbench.States;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One scenario, as whoever writes it sees it.
 *
 * @param textLanguage what its texts are shown in, BCP 47
 * @param running whether there is a version that can be played
 * @param older whether that is not the one that was saved last
 * @param newer what is wrong with what was saved last, where that cannot be shown; else none
 * @param findings of what is shown; errors first
 * @param states null where not known
 * @param typical how many moves half of a random player's plays have at most; null where not known
 * @param tongues the languages that the texts come in, with their addresses
 * @param skills none where not known
 * @param endings none where not known
 * @param bots none where not known
 * @param decisions by their stake; none where not known
 * @param map null where nothing is drawn, or not yet
 * @param large whether the map is too large to be drawn
 * @param version another one wherever anything here may have changed
 * @param panel what stands beside the map; null where there is no map
 */
public record Workpiece(
    String id,
    String title,
    String textLanguage,
    Health health,
    boolean running,
    boolean older,
    List<Finding> newer,
    List<Finding> findings,
    int minutes,
    int scenes,
    @Nullable States states,
    @Nullable Integer typical,
    List<Tongue> tongues,
    List<Measure> skills,
    List<Share> endings,
    List<BotRow> bots,
    List<Stake> decisions,
    @Nullable Picture map,
    boolean large,
    @Nullable Panel panel,
    String version)
    implements View {
  public Workpiece {
    newer = List.copyOf(newer);
    findings = List.copyOf(findings);
    tongues = List.copyOf(tongues);
    skills = List.copyOf(skills);
    endings = List.copyOf(endings);
    bots = List.copyOf(bots);
    decisions = List.copyOf(decisions);
  }

  /**
   * A language of the texts.
   *
   * @param name in that language itself
   * @param address this page, with its texts in it
   */
  public record Tongue(String code, String name, String address, boolean chosen) {}

  /**
   * What can be had of a skill, in points of evidence.
   *
   * @param worst null where it has no bound
   * @param randomAt how far along from the worst to the best, in per cent; null where that is not
   *     known
   */
  public record Measure(
      String skill,
      @Nullable Double worst,
      double random,
      double best,
      @Nullable Double randomAt) {}

  /**
   * How likely a random player ends there.
   *
   * @param address of its panel
   * @param percent 0 to 100
   */
  public record Share(String title, String address, Debrief.Outcome outcome, double percent) {}

  /**
   * What a bot can expect.
   *
   * @param tongue the language that it reads, by its name; null where that makes no difference
   * @param bar null where it is shown only
   * @param ends whether it comes to an ending
   * @param cells one for each measured skill, then their mean; none where it does not end
   */
  public record BotRow(
      Workbench.Bot bot,
      @Nullable String tongue,
      @Nullable Double bar,
      boolean ends,
      boolean over,
      List<Cell> cells) {
    public BotRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A raw score.
   *
   * @param judged whether the bar is about it
   * @param over whether it is over the bar
   */
  public record Cell(double raw, boolean judged, boolean over) {}

  /**
   * What is at stake in a scene.
   *
   * @param address of its panel
   * @param stake in points of the score, the mean over the measured skills
   * @param reached how often a random player decides there in a play
   */
  public record Stake(String name, String address, double stake, double reached) {}
}
