package headway.server.page;

import headway.server.page.Debrief.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the reader played, and how they come along.
 *
 * @param asked what they wrote down last, where they have not told how it went; null for nothing
 * @param next what to practise next; null where there is nothing to practise, or nobody knows yet
 * @param skills those that were measured at least once
 * @param unknown the names of the others
 * @param open plays that were begun and not ended, the latest first
 * @param firsts first plays, the latest first
 * @param replays all other plays that ended, the latest first
 * @param earlier what else they wrote down to try, the latest first
 */
public record Me(
    @Nullable Tried asked,
    @Nullable Next next,
    List<Skill> skills,
    List<String> unknown,
    List<Open> open,
    List<Played> firsts,
    List<Played> replays,
    List<Tried> earlier)
    implements View {
  public Me {
    skills = List.copyOf(skills);
    unknown = List.copyOf(unknown);
    open = List.copyOf(open);
    firsts = List.copyOf(firsts);
    replays = List.copyOf(replays);
    earlier = List.copyOf(earlier);
  }

  /**
   * What to practise next.
   *
   * @param skill its name
   * @param played when the scenario was played last; null where it is new
   */
  public record Next(Library.Card card, String skill, Why why, @Nullable Day played) {}

  /** Why that skill. */
  public sealed interface Why {}

  /** It is the weakest that is due. */
  public record Weakest(double mean, Day practised) implements Why {}

  /** It is the one of which least is known. */
  public record Unknown(int scenarios) implements Why {}

  /** None is due; it is the first that will be. */
  public record Later(Day due) implements Why {}

  /**
   * How the reader stands in a skill.
   *
   * @param name of the skill
   * @param scenarios how many measured it when they were new
   * @param decisions how many of those plays' decisions bore on it
   * @param shown the latest of those plays, the earliest first
   * @param standings where the reader stood after each of them, from where they were enough
   */
  public record Skill(
      String name,
      int scenarios,
      int decisions,
      List<Shown> shown,
      List<Standing> standings,
      boolean mastered) {
    public Skill {
      shown = List.copyOf(shown);
      standings = List.copyOf(standings);
    }
  }

  /**
   * What a first play showed.
   *
   * @param score 0 to 100
   */
  public record Shown(double score, Day on) {}

  /**
   * A mean and its band, 0 to 100.
   *
   * @param after which of the plays shown, from 1
   */
  public record Standing(int after, double low, double mean, double high) {}

  /**
   * A play that waits for a move.
   *
   * @param decision the number of that move
   * @param on when it was made or begun last
   */
  public record Open(String playthrough, String title, String textLanguage, int decision, Day on) {}

  /**
   * A play that ended.
   *
   * @param title of the scenario; its id where its text is not kept any more
   * @param textLanguage what the title is in, BCP 47; empty where that is not known
   * @param outcome null where the text is not kept any more
   * @param hints whether hints were shown
   * @param from the decision from which it was played again; 0 where it began at the start
   */
  public record Played(
      String playthrough,
      String title,
      String textLanguage,
      @Nullable Outcome outcome,
      boolean hints,
      int from,
      Debrief.Scoring scoring,
      List<Score> scores,
      Day on) {
    public Played {
      scores = List.copyOf(scores);
    }
  }

  /**
   * One skill's score.
   *
   * @param score 0 to 100
   * @param capped whether a gate lowered it
   */
  public record Score(String skill, double score, boolean capped) {}
}
