package headway.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Steps a second, each with all its text, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class StepsBenchmark {
  private static final long SEED = 20_260_101;

  /** Which engine plays: {@code headway} or {@code ink}. */
  @Param({"headway", "ink"})
  public String engine = "headway";

  private Player player = new Player(Story.inHeadway(), SEED);

  /** Begins with the engine that is asked for. */
  @Setup
  public void begin() {
    player = new Player(engine.equals("ink") ? Story.inInk() : Story.inHeadway(), SEED);
  }

  /** One step. */
  @Benchmark
  public void step(Blackhole screen) {
    player.step(screen::consume);
  }
}
