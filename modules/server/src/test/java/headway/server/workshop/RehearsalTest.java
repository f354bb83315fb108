package headway.server.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.analysis.AnalysisDesk;
import headway.assessment.Skills;
import headway.people.TrainerId;
import headway.scenario.Scenario;
import headway.scenario.diagnostic.Diagnostic;
import headway.scenario.read.ScenarioReader;
import headway.server.library.Scenarios;
import headway.server.practice.Plays;
import headway.store.Database;
import headway.store.Durability;
import headway.store.Opening;
import headway.workshop.Cue;
import headway.workshop.Enacting;
import headway.workshop.Facilitation;
import headway.workshop.Participant;
import headway.workshop.Performance;
import headway.workshop.Phase;
import headway.workshop.Plan;
import headway.workshop.RolePlay;
import headway.workshop.Staging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Simulated participants, step by step, in rooms that are real. */
final class RehearsalTest {
  private static final String LIFT =
      """
      format: 1
      id: lift
      language: en
      title: The lift
      summary: One question, one answer.
      briefing: You sell doors.
      minutes: 2
      level: 1
      cast:
        customer: {name: Kim, role: buyer}
      start: door
      scenes:
        door:
          lines:
            - customer: We have a draught.
          choices:
            - {id: ask, say: Since when?, evidence: [{code: listening/ask-problem, why: You ask first.}], goto: after}
            - {id: tell, say: We have doors for that., evidence: [{code: listening/advise-early}], goto: after}
        after:
          lines:
            - customer: Since we moved the lift.
          choices:
            - {id: meet, say: Shall we look at it together on Monday?, evidence: [{code: next-step/fix-date}], goto: met}
            - {id: leave, say: Do call us., evidence: [{code: next-step/accept-vague}], goto: left}
      endings:
        met: {outcome: advance, fit: good, title: Monday, text: They put it in the diary., next-step: {action: Look at the lift, date: true, our-task: true, customer-owner: true}}
        left: {outcome: continuation, fit: good, title: Later, text: Nobody called.}
      """;

  private static final TrainerId NOOR = new TrainerId("a".repeat(32));

  @TempDir Path folder;
  private Database database;
  private AnalysisDesk analyses;
  private Scenarios scenarios;
  private Rooms rooms;
  private Attendances attendances;
  private Scenario lift;

  @BeforeEach
  void open() throws IOException {
    Path written = folder.resolve("scenarios/lift/scenario.yaml");
    Files.createDirectories(written.getParent());
    Files.writeString(written, LIFT);
    database =
        assertInstanceOf(
                Opening.Opened.class,
                Database.embedded(folder.resolve("data"), Durability.PROCESS_DEATH))
            .database();
    Skills skills = Skills.installed();
    analyses = new AnalysisDesk(skills);
    scenarios =
        Scenarios.watch(
            folder.resolve("scenarios"),
            new ScenarioReader(skills.catalogue()),
            database.scenarioTexts(),
            new Unproved());
    Plays plays = new Plays(database, scenarios, InstantSource.system(), new SecureRandom());
    Scenarios.Playable playable = scenarios.playable("lift").orElseThrow();
    plays.keepText(playable);
    lift = playable.scenario();
    assertTrue(analyses.analysis(lift).join().hasWorth());
    rooms = new Rooms(database.workshops(), InstantSource.system(), new SecureRandom());
    attendances = new Attendances(rooms, plays);
  }

  @AfterEach
  void close() {
    rooms.close();
    scenarios.close();
    analyses.close();
    database.close();
  }

  private record Unproved() implements Scenarios.Proof {
    @Override
    public CompletableFuture<List<Diagnostic>> errorsOf(Scenario scenario) {
      return CompletableFuture.completedFuture(List.of());
    }

    @Override
    public void callOff(Scenario scenario) {}
  }

  private Room room(Plan.Mode mode) {
    return rooms.make(
        new Plan("lift", lift.hash(), "en", Plan.Naming.NAMED, 20, 7, mode).rehearsed(7), NOOR);
  }

  private Rehearsal rehearsal(Room room) {
    return new Rehearsal(room, lift, attendances, analyses::ready, kind -> kind);
  }

  @Test
  void nobodyComesBeforeTheDoorIsOpenAndThenTwelveDo() {
    Room room = room(Plan.Mode.EACH_THEIR_OWN);
    Rehearsal rehearsal = rehearsal(room);
    rehearsal.step();
    assertEquals(0, room.now().present().size());
    room.perform(new Facilitation.Open(rooms.instant()));
    for (int step = 0; step < 20; step++) {
      rehearsal.step();
    }
    assertEquals(12, room.now().present().size());
    assertEquals("random 1", room.now().present().getFirst().name());
  }

  @Test
  void everyoneComesToAnEndingAndExpertsByTheBestWay() {
    Room room = began(Plan.Mode.EACH_THEIR_OWN);
    play(room, rehearsal(room), 120);
    Map<String, Integer> firstChoices = new HashMap<>();
    for (Participant participant : room.now().present()) {
      assertNotNull(participant.course(), participant.name());
      assertTrue(participant.course().ended(), participant.name());
      if (participant.name().startsWith("expert")) {
        assertEquals(Map.of("door", "ask", "after", "meet"), participant.course().choices());
      }
      firstChoices.merge(
          String.valueOf(participant.course().choices().get("door")), 1, Integer::sum);
    }
    assertEquals(12, firstChoices.values().stream().mapToInt(Integer::intValue).sum());
  }

  @Test
  void whereTheRoomVotesEachOfThemVotesOnce() {
    Room room = room(Plan.Mode.TOGETHER);
    room.perform(new Facilitation.Open(rooms.instant()));
    Rehearsal rehearsal = rehearsal(room);
    play(room, rehearsal, 12);
    room.perform(new Staging.Raise("door", rooms.instant()));
    play(room, rehearsal, 12);
    assertEquals(0, votes(room), "no vote is open");
    room.perform(
        new Staging.OpenVote(1, 1, Staging.Offer.one(List.of("ask", "tell")), rooms.instant()));
    play(room, rehearsal, 30);
    assertEquals(12, votes(room));
  }

  private static long votes(Room room) {
    Performance performance = room.now().performance();
    assertNotNull(performance);
    return performance.decisions().stream()
        .flatMap(decision -> decision.rounds().stream())
        .mapToLong(ballot -> ballot.votes().size())
        .sum();
  }

  @Test
  void whereTheTrainerPlaysTheCustomerOneAnswersAndTheOthersMarkWhatTheyHear() {
    Room room = room(Plan.Mode.TRAINER_PLAYS_CUSTOMER);
    room.perform(new Facilitation.Open(rooms.instant()));
    Rehearsal rehearsal = rehearsal(room);
    play(room, rehearsal, 12);
    room.perform(
        new Enacting.Enact(
            List.of("listening/ask-problem", "next-step/fix-date"), rooms.instant()));
    play(room, rehearsal, 12);
    assertEquals(List.of(), exchanges(room), "the trainer speaks first");
    room.perform(new Enacting.Choose(numberOf(room, "expert 3"), rooms.instant()));
    Cue cue = new Cue.Scripted("door", null, false, 0);
    room.perform(new Enacting.Say(1, cue, rooms.instant()));
    play(room, rehearsal, 30);
    RolePlay.Exchange heard = exchanges(room).getFirst();
    assertEquals(11, heard.ears().size(), "all but the one who answers");
    for (String expert : List.of("expert 6", "expert 9", "expert 12")) {
      assertEquals(
          List.of("listening/ask-problem"), heard.ears().get(numberOf(room, expert)), expert);
    }
    assertTrue(heard.ears().values().stream().distinct().count() > 1, "not all hear the same");
    room.perform(new Enacting.CloseListening(1, rooms.instant()));
    play(room, rehearsal, 30);
    assertEquals(heard.ears(), exchanges(room).getFirst().ears(), "nothing after it was closed");
  }

  private static List<RolePlay.Exchange> exchanges(Room room) {
    RolePlay play = room.now().rolePlay();
    assertNotNull(play);
    return play.exchanges();
  }

  private static int numberOf(Room room, String name) {
    return room.now().present().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow()
        .number();
  }

  @Test
  void whatIsAnsweredToALineIsWhatTheScenarioHasOneSayThere() {
    Improviser improviser =
        new Improviser(lift, room(Plan.Mode.TRAINER_PLAYS_CUSTOMER).kept().plan());
    assertEquals("ask", answered(improviser, new Cue.Scripted("door", null, false, 0)));
    assertEquals("meet", answered(improviser, new Cue.Scripted("door", "ask", true, 0)));
    assertEquals("meet", answered(improviser, new Cue.Scripted("after", null, false, 0)));
    Cue typed = new Cue.Typed("So?");
    assertEquals(answered(improviser, typed), answered(improviser, typed));
  }

  private static String answered(Improviser improviser, Cue cue) {
    return improviser
        .answer(new RolePlay.Exchange(1, cue, 3, true, Map.of()), Actor.EXPERT)
        .orElseThrow()
        .id();
  }

  @Test
  void theySitStillWhileEveryoneDoesAndAfterTheEnd() {
    Room room = began(Plan.Mode.EACH_THEIR_OWN);
    Rehearsal rehearsal = rehearsal(room);
    room.perform(new Facilitation.Pause(rooms.instant()));
    List<Participant> before = room.now().participants();
    play(room, rehearsal, 30);
    assertEquals(before, room.now().participants());
    room.perform(new Facilitation.End(rooms.instant()));
    play(room, rehearsal, 30);
    assertEquals(before, room.now().participants());
  }

  @Test
  void theSameOnesGoOnAfterARestart() {
    Room room = began(Plan.Mode.EACH_THEIR_OWN);
    play(room, rehearsal(room), 10);
    Rehearsal again = rehearsal(room);
    play(room, again, 120);
    assertEquals(12, room.now().participants().size());
    assertTrue(
        room.now().present().stream()
            .allMatch(each -> each.course() != null && each.course().ended()));
  }

  private Room began(Plan.Mode mode) {
    Room room = room(mode);
    room.perform(new Facilitation.Open(rooms.instant()));
    play(room, rehearsal(room), 12);
    room.perform(new Facilitation.Begin(rooms.instant()));
    assertEquals(Phase.PRACTICE, room.now().phase());
    return room;
  }

  private static void play(Room room, Rehearsal rehearsal, int steps) {
    for (int step = 0; step < steps; step++) {
      rehearsal.step();
    }
    room.catchUp().join();
  }
}
