package headway.analysis;

import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Place;
import headway.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is offered in every state that waits for a choice, each distinct offer once: there are few
 * of them, and whoever chooses by them alone chooses once.
 */
final class Offers {
  /** In place of an offer's number: nothing is chosen in the state. */
  static final int NONE = -1;

  /** The place, then the choices offered as a mask. */
  private final KeyTable table;

  private final long[] key;
  private final List<List<Choice>> distinct = new ArrayList<>();
  private final Ints byState = new Ints();

  /** By place: what was offered there last; mostly it is the same again. */
  private final int[] lastOf;

  Offers(Scenario scenario) {
    int most = 0;
    for (Place place : scenario.places()) {
      if (place instanceof ChoiceScene scene) {
        most = Math.max(most, scene.choices().size());
      }
    }
    key = new long[1 + (most + Long.SIZE - 1) / Long.SIZE];
    table = new KeyTable(key.length);
    lastOf = new int[scenario.places().size()];
    Arrays.fill(lastOf, NONE);
  }

  /** Begins what is offered in a scene, with nothing. */
  void begin(ChoiceScene scene) {
    Arrays.fill(key, 0);
    key[0] = scene.index();
  }

  /** One more, by its index. */
  void offer(long choice) {
    key[1 + (int) (choice / Long.SIZE)] |= 1L << choice;
  }

  /** It is what the next state offers. */
  void end(ChoiceScene scene) {
    int last = lastOf[scene.index()];
    if (last == NONE || !table.same(last, key)) {
      last = table.add(key);
      lastOf[scene.index()] = last;
      if (last == distinct.size()) {
        distinct.add(scene.choices().stream().filter(choice -> isOffered(choice.index())).toList());
      }
    }
    byState.add(last);
  }

  private boolean isOffered(int choice) {
    return (key[1 + choice / Long.SIZE] & 1L << choice) != 0;
  }

  /** The next state waits for no choice. */
  void none() {
    byState.add(NONE);
  }

  /** The number of a state's offer, or {@link #NONE}. */
  int of(int state) {
    return byState.get(state);
  }

  /** How many distinct ones there are, numbered from 0. */
  int size() {
    return distinct.size();
  }

  /** In file order. */
  List<Choice> choices(int offer) {
    return distinct.get(offer);
  }
}
