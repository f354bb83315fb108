package headway.server.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import headway.server.workshop.Handovers.Place;
import headway.workshop.JoinCode;
import headway.workshop.WorkshopId;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HandoversTest {
  private static final Place FIRST = new Place(new WorkshopId("a".repeat(32)), 1);
  private static final Place SECOND = new Place(new WorkshopId("a".repeat(32)), 2);

  private final Iterator<JoinCode> codes =
      List.of(new JoinCode("W7KT3M"), new JoinCode("W7KT3M"), new JoinCode("W7KT3N")).iterator();
  private Instant now = Instant.parse("2026-03-14T09:00:00Z");
  private final Handovers handovers = new Handovers(() -> now, codes::next);

  @Test
  void aCodeServesOnceWithinTenMinutes() {
    Handovers.Drawn drawn = handovers.draw(FIRST);
    assertEquals(now.plus(Duration.ofMinutes(10)), drawn.until());
    now = drawn.until().minusMillis(1);
    assertEquals(Optional.of(FIRST), handovers.find(drawn.code()));
    assertEquals(Optional.of(FIRST), handovers.take(drawn.code()));
    assertEquals(Optional.empty(), handovers.take(drawn.code()));
  }

  @Test
  void afterThatItServesNobody() {
    Handovers.Drawn drawn = handovers.draw(FIRST);
    now = drawn.until();
    assertEquals(Optional.empty(), handovers.find(drawn.code()));
    assertEquals(Optional.empty(), handovers.take(drawn.code()));
  }

  @Test
  void noTwoPlacesHaveOneCode() {
    Handovers.Drawn one = handovers.draw(FIRST);
    Handovers.Drawn other = handovers.draw(SECOND);
    assertEquals(Optional.of(FIRST), handovers.find(one.code()));
    assertEquals(Optional.of(SECOND), handovers.find(other.code()));
  }
}
