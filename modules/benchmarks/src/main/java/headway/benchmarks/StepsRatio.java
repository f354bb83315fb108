package headway.benchmarks;

import java.io.PrintStream;
import java.util.Arrays;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures both engines in turn, several times over, and prints how many times as many steps
 * Headway makes. Each measurement has a virtual machine of its own, warmed up; what else the
 * computer does meanwhile falls on both.
 */
public final class StepsRatio {
  private static final int ROUNDS = 5;
  private static final double GOAL = 20;

  private StepsRatio() {}

  /**
   * Takes a number of rounds, or nothing for five.
   *
   * @throws RunnerException where JMH cannot measure
   */
  public static void main(String[] arguments) throws RunnerException {
    int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
    PrintStream out = System.out;
    double[] ratios = new double[rounds];
    out.printf("%8s %16s %16s %8s%n", "round", "headway steps/s", "ink steps/s", "ratio");
    for (int round = 0; round < rounds; round++) {
      double headway = stepsPerSecond("headway");
      double ink = stepsPerSecond("ink");
      ratios[round] = headway / ink;
      out.printf("%8d %,16.0f %,16.0f %8.1f%n", round + 1, headway, ink, ratios[round]);
    }
    Arrays.sort(ratios);
    double median = ratios[rounds / 2];
    out.printf(
        "median ratio %.1f, goal %.0f: %s%n", median, GOAL, median >= GOAL ? "met" : "missed");
  }

  private static double stepsPerSecond(String engine) throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(StepsBenchmark.class.getName())
                .param("engine", engine)
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .build())
        .runSingle()
        .getPrimaryResult()
        .getScore();
  }
}
