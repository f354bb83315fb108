package headway.server.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who holds how many streams. Of one visitor the newest always gets a place, for it may be a phone
 * that lost its line and does not know: where that is one too many, their oldest is cut off. From
 * one address no more are let in than are borne.
 *
 * <p>Safe for many threads.
 */
final class OpenStreams {
  /** Two browsers' worth: each holds six connections to one host at most. */
  static final int OF_ONE_VISITOR = 12;

  /** Several full rooms in a hotel that share an address have room in it. */
  static final int FROM_ONE_ADDRESS = 2_000;

  private final int ofOneVisitor;
  private final int fromOneAddress;

  /** The oldest first. */
  private final Map<String, Deque<Place>> ofVisitors = new HashMap<>();

  private final Map<String, Integer> fromAddresses = new HashMap<>();

  OpenStreams() {
    this(OF_ONE_VISITOR, FROM_ONE_ADDRESS);
  }

  OpenStreams(int ofOneVisitor, int fromOneAddress) {
    this.ofOneVisitor = ofOneVisitor;
    this.fromOneAddress = fromOneAddress;
  }

  /** A stream's. */
  final class Place {
    private final String visitor;
    private final String address;
    private Runnable cut = () -> {};
    private boolean isOver;

    private Place(String visitor, String address) {
      this.visitor = visitor;
      this.address = address;
    }

    /**
     * Says how the stream is cut off.
     *
     * @param cut must not wait
     */
    void isCutOffBy(Runnable cut) {
      synchronized (OpenStreams.this) {
        this.cut = cut;
        if (isOver) {
          cut.run();
        }
      }
    }

    /** The stream is over; said again, nothing happens. */
    void leave() {
      synchronized (OpenStreams.this) {
        give(this);
      }
    }
  }

  /** Empty where the address holds as many as it may. */
  synchronized Optional<Place> take(String visitor, String address) {
    Deque<Place> theirs = ofVisitors.computeIfAbsent(visitor, _ -> new ArrayDeque<>());
    if (theirs.size() >= ofOneVisitor) {
      Place oldest = theirs.getFirst();
      give(oldest);
      oldest.cut.run();
    } else if (fromAddresses.getOrDefault(address, 0) >= fromOneAddress) {
      forgetEmpty(visitor, theirs);
      return Optional.empty();
    }
    Place place = new Place(visitor, address);
    ofVisitors.computeIfAbsent(visitor, _ -> theirs).addLast(place);
    fromAddresses.merge(address, 1, Integer::sum);
    return Optional.of(place);
  }

  private void give(Place place) {
    if (place.isOver) {
      return;
    }
    place.isOver = true;
    fromAddresses.computeIfPresent(place.address, (_, held) -> held == 1 ? null : held - 1);
    Deque<Place> theirs = ofVisitors.get(place.visitor);
    if (theirs != null) {
      theirs.remove(place);
      forgetEmpty(place.visitor, theirs);
    }
  }

  private void forgetEmpty(String visitor, Deque<Place> theirs) {
    if (theirs.isEmpty()) {
      ofVisitors.remove(visitor);
    }
  }

  /** How many there are. */
  synchronized int count() {
    return fromAddresses.values().stream().mapToInt(Integer::intValue).sum();
  }
}
