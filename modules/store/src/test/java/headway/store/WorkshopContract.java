package headway.store;

import static headway.store.Samples.JORIS;
import static headway.store.Samples.MORNING;
import static headway.store.Samples.NADIA;
import static headway.store.Samples.beginning;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.people.PersonId;
import headway.people.TrainerId;
import headway.workshop.Cue;
import headway.workshop.Debriefing;
import headway.workshop.Enacting;
import headway.workshop.Facilitation;
import headway.workshop.JoinCode;
import headway.workshop.Operation;
import headway.workshop.Outcome;
import headway.workshop.Participant;
import headway.workshop.Participation;
import headway.workshop.Plan;
import headway.workshop.Progress;
import headway.workshop.Staging;
import headway.workshop.Way;
import headway.workshop.Workshop;
import headway.workshop.WorkshopId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every database must do with workshops. */
abstract class WorkshopContract extends StoreContract {
  private static final PersonId TABLET = new PersonId("c".repeat(32));
  private static final KeptWorkshop NORTH = workshop("a", "W7KT3M");
  private static final KeptWorkshop SOUTH =
      new KeptWorkshop(
          new WorkshopId("c".repeat(32)),
          new JoinCode("W7KT3P"),
          new Plan(
              "cel-vier",
              "f".repeat(64),
              "nl",
              Plan.Naming.NAMED,
              40,
              7,
              Plan.Mode.TOGETHER,
              true,
              Map.of()),
          MORNING,
          new TrainerId("e".repeat(32)));

  /** One operation of each kind, as they can follow each other. */
  private static final List<Operation> EVERYTHING =
      List.of(
          new Facilitation.Open(MORNING),
          new Participation.Join(NADIA, " Nádia <b> ", MORNING),
          new Participation.Join(JORIS, "Joris", MORNING.plusMillis(1)),
          new Facilitation.Brief(MORNING),
          new Facilitation.Begin(MORNING),
          new Progress.Began(1, "p1", "door", MORNING),
          new Progress.Moved(1, "p1", 1, "ask", "price", MORNING),
          new Progress.Began(2, "p2", "door", MORNING),
          new Facilitation.Pause(MORNING.plusSeconds(5)),
          new Facilitation.Resume(MORNING.plusSeconds(9)),
          new Facilitation.Extend(5, 40, MORNING),
          new Facilitation.Pause(MORNING.plusSeconds(20)),
          new Progress.Ended(1, "p1", 2, "pick:a,b", "met", MORNING),
          new Participation.Leave(1, MORNING),
          new Participation.Return(1, MORNING),
          new Participation.Move(1, TABLET, MORNING),
          new Facilitation.Rename(1, "Nadia B.", MORNING),
          new Facilitation.Remove(2, MORNING));

  private static KeptWorkshop workshop(String id, String code) {
    return new KeptWorkshop(
        new WorkshopId(id.repeat(32)),
        new JoinCode(code),
        new Plan("cel-vier", "f".repeat(64), "nl", Plan.Naming.NAMED, 40, Long.MIN_VALUE),
        MORNING);
  }

  /** Likewise, where the room plays together. */
  private static final List<Operation> TOGETHER =
      List.of(
          new Facilitation.Open(MORNING),
          new Participation.Join(NADIA, "Nadia", MORNING),
          new Participation.Join(JORIS, "Joris", MORNING),
          new Staging.Raise("door", MORNING.plusMillis(7)),
          new Staging.OpenVote(1, 1, Staging.Offer.one(List.of("ask", "tell")), MORNING),
          new Participation.Vote(1, 1, 1, List.of("tell"), MORNING),
          new Participation.Vote(2, 1, 1, List.of("tell"), MORNING),
          new Staging.CloseVote(1, 1, MORNING),
          new Staging.OpenVote(1, 2, new Staging.Offer(List.of("a", "b"), 0, 2), MORNING),
          new Participation.Vote(2, 1, 2, List.of("a", "b"), MORNING),
          new Participation.Vote(1, 1, 2, List.of(), MORNING),
          new Staging.CloseVote(1, 2, MORNING),
          new Staging.ShowVotes(1, 2, MORNING),
          new Staging.PlayOn(1, new Way("pick:a,b", "price", false), MORNING),
          new Staging.Rewind(1, 1, MORNING),
          new Staging.PartWays(
              3, new Way("ask", "price", false), new Way("tell", "left", true), MORNING),
          new Staging.OpenVote(4, 1, Staging.Offer.one(List.of("ask")), MORNING),
          new Participation.Vote(1, 4, 1, List.of("ask"), MORNING),
          new Staging.Reunite(1, MORNING));

  private static final KeptWorkshop WEST =
      new KeptWorkshop(
          new WorkshopId("d".repeat(32)),
          new JoinCode("W7KT3R"),
          new Plan(
              "cel-vier",
              "f".repeat(64),
              "nl",
              Plan.Naming.NAMED,
              40,
              7,
              Plan.Mode.TRAINER_PLAYS_CUSTOMER,
              true,
              Map.of("product", "Deuren & <b>poorten</b>", "$company", "A.B")),
          MORNING);

  /** Likewise, where the trainer plays the customer. */
  private static final List<Operation> CUSTOMER =
      List.of(
          new Facilitation.Open(MORNING),
          new Participation.Join(NADIA, "Nadia", MORNING),
          new Participation.Join(JORIS, "Joris", MORNING),
          new Enacting.Enact(
              List.of("listening/ask-problem", "next-step/fix-date"), MORNING.plusMillis(7)),
          new Enacting.Choose(1, MORNING),
          new Enacting.Say(1, new Cue.Scripted("door", null, false, 2), MORNING),
          new Participation.Hear(2, 1, List.of("next-step/fix-date"), MORNING),
          new Enacting.CloseListening(1, MORNING),
          new Enacting.Say(2, new Cue.Typed("Wat kost <i>dat</i>?"), MORNING),
          new Participation.Hear(2, 2, List.of(), MORNING),
          new Enacting.Choose(2, MORNING),
          new Enacting.Say(3, new Cue.Scripted("door", "ask", true, 0), MORNING),
          new Participation.Hear(
              1, 3, List.of("listening/ask-problem", "next-step/fix-date"), MORNING));

  private static Workshop applied(List<Operation> operations) {
    return applied(NORTH, operations);
  }

  private static Workshop applied(KeptWorkshop kept, List<Operation> operations) {
    Workshop workshop = Workshop.planned(kept.plan());
    for (Operation operation : operations) {
      workshop =
          switch (workshop.apply(operation)) {
            case Outcome.Applied(Workshop after, var _) -> after;
            case Outcome.Unchanged() -> throw new AssertionError(operation + " changes nothing");
            case Outcome.Refused(var refusal) ->
                throw new AssertionError(operation + " " + refusal);
          };
    }
    return workshop;
  }

  private void append(List<Operation> operations) {
    append(NORTH, operations);
  }

  private void append(KeptWorkshop workshop, List<Operation> operations) {
    int sequence = workshops().read(workshop).sequence();
    for (Operation operation : operations) {
      sequence++;
      assertTrue(workshops().append(workshop.id(), sequence, operation));
    }
  }

  private Workshops workshops() {
    return database().workshops();
  }

  @Test
  void aWorkshopIsFoundByItsIdAndItsCode() {
    assertTrue(workshops().make(NORTH));
    assertEquals(Optional.of(NORTH), workshops().find(NORTH.id()));
    assertEquals(Optional.of(NORTH), workshops().find(NORTH.code()));
    assertEquals(Optional.empty(), workshops().find(new JoinCode("W7KT3N")));
    assertEquals(List.of(NORTH), workshops().all());
    assertEquals(new Logged(Workshop.planned(NORTH.plan()), 0), workshops().read(NORTH));
  }

  @Test
  void noTwoWorkshopsHaveOneCodeAndOneMadeTwiceIsOne() {
    assertTrue(workshops().make(NORTH));
    assertTrue(workshops().make(NORTH));
    assertFalse(workshops().make(workshop("b", "W7KT3M")));
    assertFalse(workshops().make(workshop("a", "W7KT3N")));
    assertEquals(List.of(NORTH), workshops().all());
  }

  @Test
  void aLogComesToTheSameWorkshop() {
    workshops().make(NORTH);
    append(EVERYTHING);
    assertEquals(new Logged(applied(EVERYTHING), EVERYTHING.size()), workshops().read(NORTH));
    List<Operation> end =
        List.of(
            new Facilitation.End(MORNING),
            new Debriefing.Open(1, MORNING),
            new Debriefing.Reveal(2, MORNING),
            new Debriefing.Overrule(1, "listening", 60, "Said it.", MORNING),
            new Debriefing.Overrule(1, "referral", 40, "Held back.", MORNING),
            new Debriefing.Restore(1, "referral", MORNING),
            new Debriefing.Intend(2, "Ask first.", MORNING),
            new Debriefing.AskAfter(30, MORNING),
            new Facilitation.Close(MORNING));
    append(end);
    List<Operation> all = new ArrayList<>(EVERYTHING);
    all.addAll(end);
    assertEquals(applied(all), workshops().read(NORTH).workshop());
    Logged snapshot = new Logged(applied(all), Workshops.BETWEEN_SNAPSHOTS);
    workshops().snapshot(NORTH.id(), snapshot);
    assertEquals(snapshot, workshops().read(NORTH));
  }

  @Test
  void aRoomThatPlaysTogetherComesBackWithEveryVoteFromItsLogAndFromASnapshot() {
    workshops().make(SOUTH);
    assertEquals(Optional.of(SOUTH), workshops().find(SOUTH.id()));
    append(SOUTH, TOGETHER);
    Workshop together = applied(SOUTH, TOGETHER);
    assertEquals(together, workshops().read(SOUTH).workshop());
    Logged snapshot = new Logged(together, Workshops.BETWEEN_SNAPSHOTS);
    workshops().snapshot(SOUTH.id(), snapshot);
    assertEquals(snapshot, workshops().read(SOUTH));
  }

  @Test
  void aTrainerWhoPlaysTheCustomerComesBackToEveryLineAndEveryEarFromTheLogAndFromASnapshot() {
    workshops().make(WEST);
    assertEquals(Optional.of(WEST), workshops().find(WEST.id()));
    append(WEST, CUSTOMER);
    Workshop customer = applied(WEST, CUSTOMER);
    assertEquals(customer, workshops().read(WEST).workshop());
    Logged snapshot = new Logged(customer, Workshops.BETWEEN_SNAPSHOTS);
    workshops().snapshot(WEST.id(), snapshot);
    assertEquals(snapshot, workshops().read(WEST));
  }

  @Test
  void theNextInALogIsOneOperationAndRepeatedItIsTheSame() {
    workshops().make(NORTH);
    Operation open = new Facilitation.Open(MORNING);
    assertTrue(workshops().append(NORTH.id(), 1, open));
    assertTrue(workshops().append(NORTH.id(), 1, open));
    assertFalse(workshops().append(NORTH.id(), 1, new Facilitation.Close(MORNING)));
    assertEquals(1, workshops().read(NORTH).sequence());
  }

  @Test
  void ofEightWritersOneWinsEachPlaceInTheLog() throws Exception {
    workshops().make(NORTH);
    int writers = 8;
    int places = 20;
    CyclicBarrier together = new CyclicBarrier(writers);
    List<Future<Integer>> all = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int writer = 0; writer < writers; writer++) {
        int minutes = writer + 1;
        all.add(
            threads.submit(
                () -> {
                  int won = 0;
                  for (int place = 1; place <= places; place++) {
                    together.await();
                    Operation mine = new Facilitation.Extend(minutes, place, MORNING);
                    won += workshops().append(NORTH.id(), place, mine) ? 1 : 0;
                  }
                  return won;
                }));
      }
    }
    int won = 0;
    for (Future<Integer> one : all) {
      won += one.get();
    }
    assertEquals(places, won);
  }

  @Test
  void aSnapshotStandsForTheLogBeforeIt() {
    workshops().make(NORTH);
    append(EVERYTHING);
    while (workshops().read(NORTH).sequence() < Workshops.BETWEEN_SNAPSHOTS) {
      Logged now = workshops().read(NORTH);
      boolean away = !now.workshop().participant(1).orElseThrow().isHere();
      append(
          List.of(
              away ? new Participation.Return(1, MORNING) : new Participation.Leave(1, MORNING)));
    }
    Logged before = workshops().read(NORTH);
    workshops().snapshot(NORTH.id(), before);
    assertEquals(before, workshops().read(NORTH));
    Workshop other = Workshop.planned(NORTH.plan());
    workshops().snapshot(NORTH.id(), new Logged(other, Workshops.BETWEEN_SNAPSHOTS));
    assertEquals(other, workshops().read(NORTH).workshop(), "the snapshot is what is read");
    workshops().snapshot(NORTH.id(), new Logged(before.workshop(), 7));
    assertEquals(other, workshops().read(NORTH).workshop(), "not every operation is a snapshot");
  }

  @Test
  void whoIsErasedLeavesNoNameAndStaysAsNobody() {
    workshops().make(NORTH);
    append(EVERYTHING);
    Workshop before = workshops().read(NORTH).workshop();
    workshops().snapshot(NORTH.id(), new Logged(before, 0));
    database().erase(TABLET);
    Workshop after = workshops().read(NORTH).workshop();
    Participant nobody = after.participant(1).orElseThrow();
    assertEquals("–", nobody.name());
    assertEquals(before.participant(1).orElseThrow().course(), nobody.course());
    assertEquals(before.participant(2), after.participant(2));
    assertEquals(Optional.empty(), after.participant(TABLET));
    assertEquals(List.of(), workshops().of(TABLET));
    assertEquals(List.of(), workshops().of(NADIA), "under her name of before either");
    assertEquals(List.of(NORTH), workshops().of(JORIS));
  }

  @Test
  void whoIsPassedOnTakesPartAsTheSame() {
    workshops().make(NORTH);
    append(EVERYTHING.subList(0, 7));
    database().pass(NADIA, TABLET);
    Workshop after = workshops().read(NORTH).workshop();
    assertEquals(1, after.participant(TABLET).orElseThrow().number());
    assertEquals(Optional.empty(), after.participant(NADIA));
  }

  @Test
  void whoeverHandedTheirPlaceOnErasesThemselvesAndNotWhoHasItNow() {
    workshops().make(NORTH);
    append(EVERYTHING.subList(0, 7));
    int next = workshops().read(NORTH).sequence() + 1;
    workshops().append(NORTH.id(), next, new Participation.Move(1, TABLET, MORNING));
    Workshop before = workshops().read(NORTH).workshop();
    database().erase(NADIA);
    assertEquals(before, workshops().read(NORTH).workshop());
    assertEquals(List.of(), workshops().of(NADIA), "nothing names the one before");
    assertEquals(List.of(NORTH), workshops().of(TABLET));
  }

  @Test
  void anErasedWorkshopLeavesOthersAndWhatPeoplePlayedAsTheyWere() {
    workshops().make(NORTH);
    workshops().make(SOUTH);
    append(EVERYTHING);
    append(SOUTH, TOGETHER);
    Logged south = workshops().read(SOUTH);
    workshops().snapshot(NORTH.id(), new Logged(workshops().read(NORTH).workshop(), 100));
    KeptPlaythrough hers = database().playthroughs().begin(Samples.beginning(1, NADIA));
    database().playthroughs().begin(Samples.beginning(2, TABLET));
    for (int time = 0; time < 2; time++) {
      database().erase(List.of(NORTH.id()), List.of(TABLET));
    }
    assertEquals(List.of(SOUTH), workshops().all());
    assertEquals(Optional.empty(), workshops().find(NORTH.code()));
    assertEquals(List.of(SOUTH), workshops().of(NADIA));
    assertEquals(south, workshops().read(SOUTH));
    assertEquals(0, workshops().read(NORTH).sequence(), "neither log nor snapshot is left");
    assertEquals(List.of(hers), database().playthroughs().of(NADIA));
    assertEquals(0, database().playthroughs().count(TABLET), "whoever was simulated goes along");
  }

  @Test
  void aWorkshopIsUntouchedSinceTheLastThatWasDoneAndNotWhereNothingEverWas() {
    workshops().make(NORTH);
    workshops().make(SOUTH);
    append(List.of(new Facilitation.Open(MORNING), new Facilitation.Brief(MORNING.plusSeconds(9))));
    assertEquals(List.of(), workshops().untouchedSince(MORNING.plusSeconds(9)));
    assertEquals(List.of(NORTH), workshops().untouchedSince(MORNING.plusSeconds(10)));
  }

  @Test
  void aPlaythroughKeepsTheWorkshopThatItIsPlayedInAndItsTrainersWords() {
    Beginning inside =
        beginning(1, NADIA).in(NORTH.id()).with(Map.of("product", "Deuren & <b>poorten</b>"));
    database().playthroughs().begin(inside);
    assertEquals(
        inside, database().playthroughs().find(inside.id(), NADIA).orElseThrow().beginning());
    PlaythroughId id = PlaythroughId.in(NORTH.id(), NADIA, 1);
    assertEquals(id, PlaythroughId.in(NORTH.id(), NADIA, 1));
    assertFalse(id.equals(PlaythroughId.in(NORTH.id(), JORIS, 1)));
    assertFalse(id.equals(PlaythroughId.in(NORTH.id(), NADIA, 2)));
  }
}
