package headway.scenario.translation;

import headway.scenario.source.Word;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** The texts of one other language. */
public final class Translation {
  private final String language;
  private final IdentityHashMap<Word, Word> words = new IdentityHashMap<>();

  Translation(String language) {
    this.language = language;
  }

  void put(Word source, Word translated) {
    words.put(source, translated);
  }

  /** BCP 47, as its file is called. */
  public String language() {
    return language;
  }

  /** What stands in this language for a text of the source; null where it is lacking. */
  public @Nullable Word of(Word source) {
    return words.get(source);
  }
}
