package headway.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of the reader now. */
public sealed interface Task {
  /**
   * One thing to say or do. Options stand in the order in which they are shown.
   *
   * @param ownWords whether the reader first types what they would say
   * @param typed what they typed; empty at first, kept where a move was refused
   */
  record Choose(List<Option> options, boolean ownWords, String typed) implements Task {
    public Choose {
      options = List.copyOf(options);
    }
  }

  /**
   * Some of several.
   *
   * @param budget null where nothing is spent
   */
  record Pick(String prompt, int min, int max, @Nullable Budget budget, List<Item> items)
      implements Task {
    public Pick {
      items = List.copyOf(items);
    }
  }

  /** Statements to mark, where they were heard. */
  record Recall(String prompt, List<Statement> statements) implements Task {
    public Recall {
      statements = List.copyOf(statements);
    }
  }

  /**
   * A question to oneself.
   *
   * @param typed what was typed; empty at first
   */
  record Reflect(String prompt, String typed) implements Task {}

  /**
   * One thing to say or do.
   *
   * @param act whether it is done rather than said
   */
  record Option(String id, String text, boolean act) {}

  /**
   * What there is to spend.
   *
   * @param amount 0 or more
   * @param unit null for none
   */
  record Budget(int amount, @Nullable String unit) {}

  /**
   * One thing to pick.
   *
   * @param detail null for none
   * @param chosen kept where a move was refused
   * @param unaffordable whether it costs more than the whole budget
   */
  record Item(
      String id,
      String text,
      @Nullable String detail,
      int cost,
      boolean chosen,
      boolean unaffordable) {}

  /**
   * What may or may not have been said.
   *
   * @param marked kept where a move was refused
   */
  record Statement(String id, String text, boolean marked) {}
}
