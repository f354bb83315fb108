package headway.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scene or an ending, as its author wrote it: what stands beside the map. What depends on a
 * variable shows what it has at the start.
 *
 * @param scenario its id
 * @param textLanguage what the texts are in, BCP 47
 * @param chapter null for none
 * @param stake null where not known, or where nothing is to be chosen
 * @param prompt what is asked; null for nothing
 * @param thought of the customer; null for none
 * @param hint null for none
 * @param options what can be done, or the ways on from a branch
 * @param cheapest for a pick of many sets, the set that gives away least; none elsewhere
 * @param ending null for a scene
 * @param from where one comes from
 */
public record Panel(
    String id,
    String scenario,
    String name,
    String textLanguage,
    Kind kind,
    @Nullable String chapter,
    @Nullable Stake stake,
    boolean ordered,
    boolean ownWords,
    List<Uttered> lines,
    @Nullable String prompt,
    @Nullable String thought,
    @Nullable String hint,
    List<Option> options,
    List<String> cheapest,
    @Nullable Finish ending,
    List<Lead> from) {
  /** What it is. */
  public enum Kind {
    CHOICE,
    PICK,
    RECALL,
    REFLECT,
    BRANCH,
    CHANCE,
    ENDING
  }

  public Panel {
    lines = List.copyOf(lines);
    options = List.copyOf(options);
    cheapest = List.copyOf(cheapest);
    from = List.copyOf(from);
  }

  /** What a line counts as. */
  public enum Mark {
    NEED,
    STALL,
    MISFIT
  }

  /** Whether what is sold is right for the customer. */
  public enum Fit {
    GOOD,
    SECOND,
    STUCK,
    POOR
  }

  /** What is at stake, and how often a random player decides there in a play. */
  public record Stake(double points, double reached) {}

  /**
   * A line.
   *
   * @param speaker null for the narrator
   * @param when in words; empty for always
   * @param signal what can be noticed in it; null for nothing
   * @param marks what it counts as
   */
  public record Uttered(
      @Nullable String speaker,
      String text,
      String when,
      @Nullable String signal,
      List<Mark> marks) {
    public Uttered {
      marks = List.copyOf(marks);
    }
  }

  /**
   * One thing that can be said, done, picked or marked, or a way on.
   *
   * @param text what is said or done; empty for a way on
   * @param detail null for none
   * @param when in words; empty for always
   * @param percent how likely the way is; null where it is not left to chance
   * @param cost what it takes of a budget; null for nothing
   * @param shown of the skills
   * @param losses what it gives away, of each measured skill; none where not known
   * @param best whether it gives away nothing
   * @param effects as the author wrote them
   * @param leads null where it leads nowhere of its own
   */
  public record Option(
      String id,
      Way way,
      String text,
      @Nullable String detail,
      String when,
      boolean once,
      @Nullable Long percent,
      @Nullable Integer cost,
      List<Shown> shown,
      List<Loss> losses,
      boolean best,
      @Nullable String expert,
      List<Uttered> reply,
      List<String> effects,
      @Nullable Lead leads) {
    public Option {
      shown = List.copyOf(shown);
      losses = List.copyOf(losses);
      reply = List.copyOf(reply);
      effects = List.copyOf(effects);
    }

    /** What kind of thing it is. */
    public enum Way {
      SAID,
      DONE,
      ITEM,
      /** Something that was said, that was not, or that may have been. */
      HEARD,
      UNHEARD,
      STATEMENT,
      ONWARD
    }
  }

  /**
   * Evidence.
   *
   * @param name of the indicator
   * @param why the author's reason; null where there is none
   * @param when in words; empty for always
   */
  public record Shown(String skill, String name, int points, @Nullable String why, String when) {}

  /** What is given away of a skill, in points of the score; none where they round to 0. */
  public record Loss(String skill, double points, boolean none) {}

  /** A place, and the address of its panel. */
  public record Lead(String name, String address, boolean ending) {}

  /**
   * How it ends.
   *
   * @param later what came of it; null for none
   */
  public record Finish(
      Debrief.Outcome outcome,
      Fit fit,
      boolean informed,
      String text,
      @Nullable String later,
      @Nullable Double percent,
      List<Shown> shown) {
    public Finish {
      shown = List.copyOf(shown);
    }
  }
}
