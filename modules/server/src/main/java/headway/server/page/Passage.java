package headway.server.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines that one person said in one breath, or that were told.
 *
 * @param by who said them, in the cast; null for the narrator and the reader
 */
public record Passage(Voice voice, @Nullable Speaker by, List<Said> lines) {
  /** Whose words they are. */
  public enum Voice {
    CUSTOMER,
    NARRATOR,
    /** The reader's own, said. */
    YOU,
    /** The reader's own, done. */
    ACT
  }

  public Passage {
    lines = List.copyOf(lines);
    if ((voice == Voice.CUSTOMER) != (by != null)) {
      throw new IllegalArgumentException("Someone of the cast speaks, or else nobody is named");
    }
  }

  public static Passage saidBy(Speaker speaker, Said line) {
    return new Passage(Voice.CUSTOMER, speaker, List.of(line));
  }

  public static Passage told(Said line) {
    return new Passage(Voice.NARRATOR, null, List.of(line));
  }

  public static Passage saidByYou(String text) {
    return new Passage(Voice.YOU, null, List.of(Said.of(text)));
  }

  public static Passage doneByYou(String text) {
    return new Passage(Voice.ACT, null, List.of(Said.of(text)));
  }

  /** Puts together what the same voice says one after the other. */
  public static List<Passage> joined(List<Passage> passages) {
    List<Passage> joined = new ArrayList<>();
    for (Passage passage : passages) {
      if (!joined.isEmpty() && joined.getLast().sameVoice(passage)) {
        Passage before = joined.removeLast();
        List<Said> lines = new ArrayList<>(before.lines);
        lines.addAll(passage.lines);
        joined.add(new Passage(before.voice, before.by, lines));
      } else {
        joined.add(passage);
      }
    }
    return List.copyOf(joined);
  }

  private boolean sameVoice(Passage other) {
    if (voice != other.voice) {
      return false;
    }
    return by == null || other.by == null || by.name().equals(other.by.name());
  }
}
