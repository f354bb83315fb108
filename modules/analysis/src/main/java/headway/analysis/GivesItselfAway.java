package headway.analysis;

import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.diagnostic.Position;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Options that are worst on every measured skill and shorter than all others beside them. */
final class GivesItselfAway {
  /** Differences below this, relative to what a skill can tell apart, are none. */
  private static final double SAME = 1e-9;

  private final StateSpace space;
  private final List<Measured> measured;
  private final MoveCursor move;
  private final Length length;

  /** By where the option stands in the file. */
  private final Map<Position, Found> found = new LinkedHashMap<>();

  /**
   * One of them.
   *
   * @param state the nearest where it is so
   * @param languages where it is so in some state, by their places in the scenario's languages
   */
  record Found(ChoiceScene scene, Choice choice, int state, SortedSet<Integer> languages) {}

  GivesItselfAway(StateSpace space, List<Measured> measured) {
    this.space = space;
    this.measured = measured;
    move = new MoveCursor(space);
    length = new Length(space.scenario);
  }

  Collection<Found> all() {
    Offers offers = space.offers;
    List<Map<Integer, SortedSet<Integer>>> shortest =
        IntStream.range(0, offers.size())
            .mapToObj(offer -> languagesByShortest(offers.choices(offer)))
            .toList();
    for (int state = 0; state < space.size(); state++) {
      int offer = offers.of(state);
      if (offer != Offers.NONE && !shortest.get(offer).isEmpty()) {
        look(state, offers.choices(offer), shortest.get(offer));
      }
    }
    return found.values();
  }

  /** The options that are shorter than all others somewhere, by their place among those offered. */
  private Map<Integer, SortedSet<Integer>> languagesByShortest(List<Choice> offered) {
    Map<Integer, SortedSet<Integer>> languages = new LinkedHashMap<>();
    for (int language = 0; language < space.scenario.languages().size(); language++) {
      int shortest = offered.size() < 2 ? -1 : shortest(offered, language);
      if (shortest >= 0) {
        languages.computeIfAbsent(shortest, option -> new TreeSet<>()).add(language);
      }
    }
    return languages;
  }

  /** What was found of an offer is not looked for again. */
  private void look(int state, List<Choice> offered, Map<Integer, SortedSet<Integer>> shortest) {
    for (var option = shortest.entrySet().iterator(); option.hasNext(); ) {
      var each = option.next();
      if (isWorst(state, each.getKey())) {
        add(state, offered.get(each.getKey()), each.getValue());
        option.remove();
      }
    }
  }

  private void add(int state, Choice choice, SortedSet<Integer> languages) {
    found
        .computeIfAbsent(choice.position(), where -> found(choice, state))
        .languages()
        .addAll(languages);
  }

  private Found found(Choice choice, int state) {
    ChoiceScene scene = (ChoiceScene) space.scenario.place(space.place(state));
    return new Found(scene, choice, state, new TreeSet<>());
  }

  /** Its place among those offered; -1 where two are as short. */
  private int shortest(List<Choice> offered, int language) {
    int shortest = 0;
    boolean alone = true;
    for (int i = 1; i < offered.size(); i++) {
      int compared =
          Integer.compare(
              length.of(offered.get(i), language), length.of(offered.get(shortest), language));
      if (compared < 0) {
        shortest = i;
        alone = true;
      } else if (compared == 0) {
        alone = false;
      }
    }
    return alone ? shortest : -1;
  }

  /** Whether nothing beside it gives more away on any skill, and something less on one. */
  private boolean isWorst(int state, int option) {
    boolean tellsApart = false;
    for (Measured skill : measured) {
      double same = SAME * skill.scale();
      move.of(state).skipTo(option);
      double worst = skill.loss(state, move);
      move.of(state);
      while (move.next()) {
        double loss = skill.loss(state, move);
        if (loss > worst + same) {
          return false;
        }
        tellsApart |= loss < worst - same;
      }
    }
    return tellsApart;
  }
}
