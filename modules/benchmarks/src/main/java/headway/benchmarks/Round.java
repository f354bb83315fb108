package headway.benchmarks;

import java.nio.file.Path;
import java.util.function.ToDoubleFunction;

/** Measures one pair once, in a virtual machine of its own. */
final class Round {
  private static final long TURN_NANOS = 100_000_000;
  private static final double WARM_SECONDS = 5;
  private static final double MEASURED_SECONDS = 3;

  private final Side headway;
  private final Side ink;

  private Round(Pair pair) {
    headway = new Side(pair.headway());
    ink = new Side(pair.ink());
  }

  /**
   * Takes the name of a kind that two engines are measured by, and a scenario's folder if asked.
   */
  public static void main(String[] arguments) {
    Kind kind = Kind.valueOf(arguments[0]);
    switch (kind) {
      case STEPS, BYTES -> {
        Round round = of(Pair.steps());
        round.tell(Kind.STEPS, Side::perSecond);
        round.tell(Kind.BYTES, Side::bytesPerUnit);
      }
      case REPLAY -> of(Pair.replay()).tell(kind, Side::microsPerUnit);
      case CHECK -> of(Pair.check()).tell(kind, Side::microsPerUnit);
      case LOAD -> of(Pair.load()).tell(kind, Side::microsPerUnit);
      case CHECK_SHIPPED -> {
        Path folder = Path.of(arguments[1]);
        of(Pair.check(folder))
            .tell(kind, String.valueOf(folder.getFileName()), Side::microsPerUnit);
      }
      case EXPLORATION -> of(Pair.exploration()).tell(kind, Side::perSecond);
      case MILLION, MILLION_SECONDS, SHIPPED ->
          throw new IllegalArgumentException(kind + " is not measured against ink");
    }
  }

  private static Round of(Pair pair) {
    Round round = new Round(pair);
    round.takeTurns(WARM_SECONDS);
    round.headway.begin();
    round.ink.begin();
    round.takeTurns(MEASURED_SECONDS);
    return round;
  }

  private void takeTurns(double seconds) {
    while (headway.seconds() < seconds) {
      headway.turn(TURN_NANOS);
      ink.turn(TURN_NANOS);
    }
  }

  private void tell(Kind kind, ToDoubleFunction<Side> figure) {
    tell(kind, "", figure);
  }

  private void tell(Kind kind, String of, ToDoubleFunction<Side> figure) {
    System.out.println(
        new Figure(kind, of, figure.applyAsDouble(headway), figure.applyAsDouble(ink)).line());
    System.out.println("seen " + headway.seen() + " and " + ink.seen());
  }
}
