package headway.scenario.translation;

import headway.scenario.source.ScenarioSource;
import headway.scenario.source.Word;
import headway.scenario.translation.Outline.Group;
import headway.scenario.translation.Outline.Leaf;
import headway.scenario.translation.Outline.Row;
import java.util.List;
import java.util.stream.Stream;

/** The texts of a scenario that are for people. */
public final class TranslatableTexts {
  private TranslatableTexts() {}

  /** Those that are there, in the order of a translation. */
  public static List<Word> of(ScenarioSource source) {
    return texts(Outlines.of(source)).filter(Word::isThere).toList();
  }

  private static Stream<Word> texts(Outline outline) {
    return switch (outline) {
      case Leaf leaf -> Stream.of(leaf.source());
      case Row row -> row.sources().stream();
      case Group group -> group.parts().values().stream().flatMap(TranslatableTexts::texts);
    };
  }
}
