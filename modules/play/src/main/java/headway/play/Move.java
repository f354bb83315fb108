package headway.play;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a trainee does in a scene, by the author's ids. */
public sealed interface Move {
  /** Says or does one thing. */
  record Choose(String id) implements Move {}

  /** Picks some of several, perhaps none. */
  record Pick(SortedSet<String> items) implements Move {
    public Pick {
      items = Collections.unmodifiableSortedSet(new TreeSet<>(items));
    }
  }

  /** Marks what was said, perhaps nothing. */
  record Recall(SortedSet<String> statements) implements Move {
    public Recall {
      statements = Collections.unmodifiableSortedSet(new TreeSet<>(statements));
    }
  }

  /** Answers a question to oneself; the text may be empty. */
  record Reflect(String text) implements Move {
    /** A reflection of which nothing was written down. */
    public static final Reflect UNWRITTEN = new Reflect("");
  }

  /** As in a play script: {@code ask-goal}, {@code pick:harbour,north}, {@code reflect}. */
  default String written() {
    return switch (this) {
      case Choose(String id) -> id;
      case Pick(SortedSet<String> items) -> "pick:" + String.join(",", items);
      case Recall(SortedSet<String> statements) -> "recall:" + String.join(",", statements);
      case Reflect ignored -> "reflect";
    };
  }
}
