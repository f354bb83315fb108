package headway.scenario.source;

import headway.scenario.diagnostic.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a scene asks, as written. */
public sealed interface TaskSource {
  /** One thing to say or do. */
  record Choices(List<Choice> choices) implements TaskSource {
    public Choices {
      choices = List.copyOf(choices);
    }
  }

  record Choice(
      Word id,
      boolean spoken,
      Word text,
      @Nullable Word when,
      boolean once,
      List<EffectSource> effects,
      List<EvidenceSource> evidence,
      @Nullable Word expert,
      List<LineSource> reply,
      Word next) {
    public Choice {
      effects = List.copyOf(effects);
      evidence = List.copyOf(evidence);
      reply = List.copyOf(reply);
    }
  }

  /** Some of several; without a bound, none at least or all at most. */
  record Pick(
      @Nullable Written<Integer> min,
      @Nullable Written<Integer> max,
      @Nullable Word budget,
      List<Item> items,
      Closing closing)
      implements TaskSource {
    public Pick {
      items = List.copyOf(items);
    }
  }

  record Item(
      Word id,
      Word text,
      @Nullable Word detail,
      int cost,
      boolean fit,
      @Nullable Word when,
      List<EffectSource> effects,
      List<EvidenceSource> evidence) {
    public Item {
      effects = List.copyOf(effects);
      evidence = List.copyOf(evidence);
    }
  }

  /** What was heard. */
  record Recall(List<Statement> statements, Closing closing) implements TaskSource {
    public Recall {
      statements = List.copyOf(statements);
    }
  }

  record Statement(Word id, Word text, Word said) {}

  /** A question to oneself. */
  record Reflect(Closing closing) implements TaskSource {}

  /** What a pick, a recall and a reflect have alike. Only a reflect needs a prompt. */
  record Closing(
      @Nullable Word prompt, List<EffectSource> effects, List<LineSource> reply, Word next) {
    public Closing {
      effects = List.copyOf(effects);
      reply = List.copyOf(reply);
    }
  }

  /** No move. */
  record Branch(List<Way> ways) implements TaskSource {
    public Branch {
      ways = List.copyOf(ways);
    }
  }

  record Way(
      @Nullable Word when, @Nullable Written<Integer> weight, Word next, Position position) {}

  /** Missing or refused, which was told already. */
  record Unknown() implements TaskSource {}
}
