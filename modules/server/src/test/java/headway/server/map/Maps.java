package headway.server.map;

import headway.analysis.map.DecisionMap;
import headway.analysis.map.Road;
import headway.analysis.map.Road.Option;
import headway.analysis.map.Road.Reason;
import headway.analysis.map.Spot;
import headway.scenario.Ending.Fit;
import headway.scenario.Ending.Outcome;
import headway.scenario.Setting.Medium;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Maps for tests: whatever may come, and a few made by hand. */
final class Maps {
  private static final String[] WORDS = {
    "visit", "offer", "promise", "price", "garden", "stairs", "coffee", "window", "doubt", "night"
  };

  private Maps() {}

  /** A map of so many scenes: chains and hubs, ways back, endings in every chapter. */
  static DecisionMap random(int seed, int scenes) {
    Random random = new Random(seed);
    int chapters = 1 + scenes / 14;
    List<Spot> spots = new ArrayList<>();
    for (int scene = 0; scene < scenes; scene++) {
      spots.add(scene(random, scene, scene * chapters / scenes));
    }
    for (int chapter = 0; chapter < chapters; chapter++) {
      for (Outcome outcome : Outcome.values()) {
        spots.add(
            new Spot.End(
                "end-" + outcome.name().toLowerCase(Locale.ROOT),
                words(random),
                chapter,
                outcome,
                Fit.GOOD));
      }
    }
    List<Road> roads = new ArrayList<>();
    for (int scene = 0; scene < scenes; scene++) {
      roadsFrom(random, scene, scenes, spots, roads);
    }
    return new DecisionMap(
        "random",
        words(random),
        seed % 5 == 0 ? List.of("") : names(random, chapters),
        seed % 5 == 0 ? spots.stream().map(Maps::inNoChapter).toList() : spots,
        0,
        roads,
        seed % 7 != 0);
  }

  private static Spot scene(Random random, int index, int chapter) {
    String id = WORDS[random.nextInt(WORDS.length)] + "-" + index;
    return switch (random.nextInt(8)) {
      case 0 -> new Spot.Fork(id, words(random), chapter, false);
      case 1 -> new Spot.Fork(id, words(random), chapter, true);
      case 2 -> decision(id, random, chapter, new Spot.Task.Pick(1, 3, 5));
      case 3 -> decision(id, random, chapter, new Spot.Task.Reflect());
      default -> decision(id, random, chapter, new Spot.Task.Choose(5));
    };
  }

  private static Spot decision(String id, Random random, int chapter, Spot.Task task) {
    List<Medium> media = List.of(Medium.values());
    Medium medium = media.get(random.nextInt(media.size()));
    return new Spot.Decision(id, words(random), chapter, medium, task, 60 * random.nextDouble());
  }

  private static void roadsFrom(
      Random random, int scene, int scenes, List<Spot> spots, List<Road> roads) {
    Set<Integer> targets = new LinkedHashSet<>();
    targets.add(scene + 1 < scenes ? scene + 1 : scenes);
    int many = spots.get(scene) instanceof Spot.Fork ? 2 : 1 + random.nextInt(4);
    while (targets.size() < many) {
      targets.add(
          switch (random.nextInt(30)) {
            case 0 -> random.nextInt(scenes);
            case 1, 2, 3 -> end(random, scene, scenes, spots);
            default -> Math.min(scenes - 1, scene + 1 + random.nextInt(5));
          });
    }
    for (int target : targets) {
      roads.add(new Road(scene, target, reason(random, spots.get(scene), many)));
    }
  }

  /** An ending of the scene's own chapter. */
  private static int end(Random random, int scene, int scenes, List<Spot> spots) {
    int outcomes = Outcome.values().length;
    return scenes + spots.get(scene).chapter() * outcomes + random.nextInt(outcomes);
  }

  private static Reason reason(Random random, Spot from, int many) {
    if (from instanceof Spot.Fork fork) {
      return fork.chance()
          ? new Reason.Chance(1, 3)
          : new Reason.Held(List.of("trust >= 3 && stage != \"cold\""), random.nextBoolean());
    }
    if (many == 1) {
      return new Reason.Onward();
    }
    List<Option> options =
        IntStream.rangeClosed(0, random.nextInt(3))
            .mapToObj(each -> new Option(WORDS[each] + "-it", words(random)))
            .toList();
    return new Reason.Chosen(options, 5);
  }

  private static List<String> names(Random random, int chapters) {
    return IntStream.range(0, chapters).mapToObj(each -> each + ". " + words(random)).toList();
  }

  private static Spot inNoChapter(Spot spot) {
    return switch (spot) {
      case Spot.Decision(var id, var name, int chapter, var medium, var task, var stake) ->
          new Spot.Decision(id, name, 0, medium, task, stake);
      case Spot.Fork(var id, var name, int chapter, boolean chance) ->
          new Spot.Fork(id, name, 0, chance);
      case Spot.End(var id, var name, int chapter, var outcome, var fit) ->
          new Spot.End(id, name, 0, outcome, fit);
    };
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder("A");
    for (int word = random.nextInt(9); word >= 0; word--) {
      words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }

  /** Two scenes and an ending that are all called so, in a chapter of that name. */
  static DecisionMap called(String text) {
    return new DecisionMap(
        "a-scenario",
        text,
        List.of(text),
        List.of(
            new Spot.Decision("hello", text, 0, Medium.PHONE, new Spot.Task.Choose(2), 12.0),
            new Spot.Fork("luck", text, 0, false),
            new Spot.End("end", text, 0, Outcome.ORDER, Fit.GOOD)),
        0,
        List.of(
            new Road(0, 1, new Reason.Chosen(List.of(new Option("say-it", text)), 2)),
            new Road(0, 2, new Reason.Chosen(List.of(new Option("leave-it", text)), 2)),
            new Road(1, 2, new Reason.Held(List.of(text), true))),
        true);
  }
}
