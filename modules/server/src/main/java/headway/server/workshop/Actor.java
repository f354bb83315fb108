package headway.server.workshop;

import headway.play.Playthrough;
import headway.workshop.Staging;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a simulated participant of a rehearsal plays. */
enum Actor {
  /** Takes anything. */
  RANDOM(0),
  /** Takes the best there is half of the time, and anything otherwise. */
  BEGINNER(0.5),
  /** Takes the best there is. */
  EXPERT(1);

  /** How often a set is drawn before it must fit a budget; the smallest set is taken after that. */
  private static final int DRAWS = 20;

  /** How often something is heard by whoever does not know what to listen for. */
  private static final double GUESS = 0.25;

  private final double knowing;

  Actor(double knowing) {
    this.knowing = knowing;
  }

  /** The one at a place of a room, where there are as many of each. */
  static Actor at(int number) {
    return values()[Math.floorMod(number - 1, values().length)];
  }

  /**
   * What it takes.
   *
   * @param at where there is something on offer, or to be written
   * @param merits null while they are not known, and then everyone takes anything
   */
  List<String> take(Playthrough at, @Nullable Merits merits, Random random) {
    Set<String> best = merits == null ? Set.of() : merits.best(at);
    return !best.isEmpty() && knows(random)
        ? Prompter.taken(Collections.min(best))
        : anything(at, random);
  }

  /** Whether it knows what is best, this time. */
  boolean knows(Random random) {
    return random.nextDouble() < knowing;
  }

  private static List<String> anything(Playthrough at, Random random) {
    Optional<Staging.Offer> offer = Prompter.offer(at);
    if (offer.isEmpty()) {
      return List.of();
    }
    List<String> ids = new ArrayList<>(offer.get().ids());
    int least = Math.min(offer.get().least(), ids.size());
    int most = Math.min(offer.get().most(), ids.size());
    for (int draw = 0; draw < DRAWS; draw++) {
      Collections.shuffle(ids, random);
      List<String> taken = List.copyOf(ids.subList(0, random.nextInt(least, most + 1)));
      if (Prompter.way(at, taken).isPresent()) {
        return taken;
      }
    }
    return List.copyOf(ids.subList(0, least));
  }

  /** Whether it hears something in an answer in which that is, or is not. */
  boolean hears(boolean there, Random random) {
    return knows(random) ? there : random.nextDouble() < GUESS;
  }
}
