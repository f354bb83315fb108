package headway.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures everything several times over, prints each round and then the table, and writes the
 * table where it is shown. Nothing else may be concluded from a missed bar than what it says: the
 * process ends well all the same.
 */
public final class Ratios {
  private static final String SHIPPED = "scenarios/ceo-with-all-the-answers";

  private Ratios() {}

  /**
   * Takes the project's folder and a number of rounds.
   *
   * @throws IOException where a page cannot be written
   * @throws InterruptedException where the measuring is called off
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path root = Path.of(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    Table table = new Table();
    for (int round = 1; round <= rounds; round++) {
      for (Fork fork : forks(root)) {
        for (Figure figure : fork.run()) {
          System.out.println("round " + round + ": " + figure.told());
          table.add(figure);
        }
      }
    }
    String page = table.written(rounds, Surroundings.told());
    System.out.println();
    System.out.println(page);
    for (String readme : List.of("README.md", "modules/benchmarks/README.md")) {
      Readme.put(page, root.resolve(readme));
    }
  }

  private static List<Fork> forks(Path root) {
    return List.of(
        Fork.of(Round.class, "1g", Kind.STEPS.name()),
        Fork.of(Round.class, "1g", Kind.REPLAY.name()),
        Fork.of(Round.class, "1g", Kind.CHECK.name()),
        Fork.of(Round.class, "1g", Kind.LOAD.name()),
        Fork.of(Round.class, "1g", Kind.CHECK_SHIPPED.name(), root.resolve(SHIPPED).toString()),
        Fork.of(Round.class, "1g", Kind.EXPLORATION.name()),
        Fork.of(MillionStates.class, "512m"),
        Fork.of(ShippedScenarios.class, "1g", root.resolve("scenarios").toString()));
  }
}
