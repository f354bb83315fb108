package headway.server.workshop;

import headway.analysis.Analysis;
import headway.scenario.Scenario;
import headway.server.library.Scenarios;
import headway.workshop.Phase;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Keeps the simulated participants of every rehearsal going, from when its room is opened. */
public final class Rehearsals {
  /** A room of twelve then makes a move each in some eight seconds. */
  public static final Duration PACE = Duration.ofMillis(700);

  /**
   * With every rehearsal that is opened from here on.
   *
   * @param names what kinds of participants are called, by language and kind
   */
  public Rehearsals(
      Rooms rooms,
      Scenarios scenarios,
      Attendances attendances,
      Function<Scenario, Optional<Analysis>> analyses,
      BinaryOperator<String> names,
      Duration pace) {
    rooms.whenOpened(
        room -> {
          if (room.kept().plan().rehearsal() && room.now().phase() != Phase.CLOSED) {
            scenarios
                .edition(room.kept().plan().hash())
                .map(
                    scenario ->
                        new Rehearsal(
                            room,
                            scenario,
                            attendances,
                            analyses,
                            kind -> names.apply(room.kept().plan().language(), kind)))
                .ifPresent(rehearsal -> room.accompany(start(rehearsal, pace)));
          }
        });
  }

  private static Thread start(Rehearsal rehearsal, Duration pace) {
    return Thread.ofVirtual().name("rehearsal").start(() -> rehearsal.run(pace));
  }
}
