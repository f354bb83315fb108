package headway.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CastTest {
  @Test
  void initialsAreThoseOfTheFirstAndTheLastName() {
    assertEquals("OV", Face.of("Orla Vink", null).initials());
    assertEquals("MA", Face.of("Mare de la Aa", null).initials());
    assertEquals("K", Face.of("Kees", null).initials());
    assertEquals("", Face.of(" ", null).initials());
  }

  @Test
  void aMoodIsOneOfFourWordsOverItsWholeRange() {
    assertEquals(Mood.CLOSED, Mood.of(0, 0, 10));
    assertEquals(Mood.TENSE, Mood.of(4, 0, 10));
    assertEquals(Mood.WAITING, Mood.of(5, 0, 10));
    assertEquals(Mood.OPEN, Mood.of(10, 0, 10));
    assertEquals(Mood.CLOSED, Mood.of(-3, -3, -3));
  }

  @Test
  void whatOneVoiceSaysInARowIsOnePassage() {
    Speaker orla = new Speaker("Orla", null, Face.of("Orla", null), Mood.OPEN);
    Speaker later = new Speaker("Orla", null, Face.of("Orla", null), Mood.TENSE);
    List<Passage> joined =
        Passage.joined(
            List.of(
                Passage.saidBy(orla, Said.of("One.")),
                Passage.saidBy(later, Said.of("Two.")),
                Passage.told(Said.of("A door.")),
                Passage.saidBy(orla, Said.of("Three."))));
    assertEquals(List.of(2, 1, 1), joined.stream().map(each -> each.lines().size()).toList());
  }
}
