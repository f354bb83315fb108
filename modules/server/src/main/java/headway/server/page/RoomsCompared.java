package headway.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rooms of one scenario beside each other, and how each of its decisions behaves over all of
 * them.
 *
 * @param id of the scenario
 * @param people in the rooms whose decisions are told
 * @param older rooms that played another edition, whose decisions are not
 * @param enough so many people a decision needs before more than its share is told
 */
public record RoomsCompared(
    String id,
    String title,
    String textLanguage,
    List<Room> rooms,
    List<Skill> skills,
    List<Item> items,
    int people,
    int older,
    int enough)
    implements View {
  public RoomsCompared {
    rooms = List.copyOf(rooms);
    skills = List.copyOf(skills);
    items = List.copyOf(items);
  }

  /**
   * A workshop; the letter is what it is called below, the edition whether it is the one of now.
   */
  public record Room(
      String letter, String id, String code, Day made, int people, boolean edition) {}

  /** One skill in each of them. */
  public record Skill(String name, List<Mean> means) {
    public Skill {
      means = List.copyOf(means);
    }
  }

  /**
   * A room's mean, and how it differs from that of the first.
   *
   * @param mean null where nobody has a score
   * @param verdict how sure that is
   */
  public record Mean(
      String letter,
      int people,
      @Nullable Double mean,
      Verdict verdict,
      double difference,
      double low,
      double high) {}

  /** What can be said of a difference. */
  public enum Verdict {
    FIRST,
    TOO_FEW,
    ALIKE,
    MAY_BE_CHANCE,
    BEYOND_CHANCE
  }

  /**
   * A decision.
   *
   * @param name what it is called on the map
   * @param heading what is said or asked before it, short; empty for nothing
   * @param percent of what was at stake people kept
   * @param correlation with the rest of their decisions; null where that cannot be told
   * @param advice what the author might look at
   */
  public record Item(
      String scene,
      String name,
      String heading,
      int people,
      double percent,
      Telling telling,
      @Nullable Double correlation,
      List<Advice> advice,
      List<String> untaken) {
    public Item {
      advice = List.copyOf(advice);
      untaken = List.copyOf(untaken);
    }
  }

  /** Whether a correlation can be told. */
  public enum Telling {
    KNOWN,
    TOO_FEW,
    NO_VARIANCE
  }

  /** What an author might look at. */
  public enum Advice {
    /** Nearly everyone keeps all. */
    EASY,
    /** Hardly anyone keeps anything. */
    HARD,
    /** Who does well here does worse elsewhere. */
    AGAINST,
    /** Some options nobody ever takes. */
    UNTAKEN
  }
}
