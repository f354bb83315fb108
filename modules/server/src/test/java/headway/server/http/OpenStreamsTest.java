package headway.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many streams each may hold, and all behind one address. */
final class OpenStreamsTest {
  private static final String HOTEL = "203.0.113.7";

  private final OpenStreams streams = new OpenStreams(2, 5);
  private final List<String> cut = new ArrayList<>();

  private OpenStreams.Place take(String visitor, String name) {
    OpenStreams.Place place = streams.take(visitor, HOTEL).orElseThrow();
    place.isCutOffBy(() -> cut.add(name));
    return place;
  }

  @Test
  void oneMoreThanAVisitorMayHoldTakesThePlaceOfTheirOldest() {
    take("Sam", "first");
    take("Sam", "second");
    take("Noor", "Noor's");
    take("Sam", "third");
    assertEquals(List.of("first"), cut);
    take("Sam", "fourth");
    assertEquals(List.of("first", "second"), cut);
    assertEquals(3, streams.count());
  }

  @Test
  void whatIsOverLeavesItsPlaceOnce() {
    OpenStreams.Place first = take("Sam", "first");
    take("Sam", "second");
    first.leave();
    first.leave();
    assertEquals(1, streams.count());
    take("Sam", "third");
    assertEquals(List.of(), cut);
  }

  @Test
  void anAddressThatIsFullLetsNobodyElseInUntilSomebodyLeaves() {
    OpenStreams.Place one = take("1", "one");
    take("2", "two");
    take("3", "three");
    take("4", "four");
    take("4", "another of four");
    assertTrue(streams.take("6", HOTEL).isEmpty());
    assertTrue(streams.take("6", "203.0.113.8").isPresent(), "elsewhere there is room");
    take("4", "a third of four");
    assertEquals(List.of("four"), cut, "who holds as many as they may is let in all the same");
    one.leave();
    assertTrue(streams.take("6", HOTEL).isPresent());
    assertEquals(List.of("four"), cut, "nobody makes room for somebody else");
  }

  @Test
  void aStreamThatIsCutBeforeItBeganToTellIsCutThen() {
    OpenStreams.Place early = streams.take("Sam", HOTEL).orElseThrow();
    take("Sam", "second");
    take("Sam", "third");
    early.isCutOffBy(() -> cut.add("early"));
    assertEquals(List.of("early"), cut);
  }
}
