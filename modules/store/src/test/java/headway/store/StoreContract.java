package headway.store;

import static headway.store.Samples.JORIS;
import static headway.store.Samples.MORNING;
import static headway.store.Samples.NADIA;
import static headway.store.Samples.assessment;
import static headway.store.Samples.beginning;
import static headway.store.Samples.move;
import static headway.store.Samples.playthrough;
import static headway.store.Samples.tried;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import headway.assessment.Assessment;
import headway.people.PersonId;
import headway.play.Answer;
import headway.play.Move;
import headway.scenario.ScenarioFiles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database must do, whichever it is. */
abstract class StoreContract {
  private Database database;
  private Playthroughs playthroughs;

  /** An empty database. */
  abstract Database open() throws Exception;

  Database database() {
    return database;
  }

  @BeforeEach
  void openDatabase() throws Exception {
    database = open();
    playthroughs = database.playthroughs();
  }

  @AfterEach
  void closeDatabase() {
    database.close();
  }

  @Test
  void aBegunPlaythroughIsFoundAsItWasBegun() {
    Beginning beginning = beginning(1, NADIA);
    KeptPlaythrough begun = playthroughs.begin(beginning);
    assertEquals(
        new KeptPlaythrough(beginning, List.of(), false, null, null, beginning.created()), begun);
    assertEquals(Optional.of(begun), playthroughs.find(begun.id(), NADIA));
  }

  @Test
  void anotherPersonsPlaythroughIsNotFound() {
    KeptPlaythrough nadias = playthroughs.begin(beginning(1, NADIA));
    assertEquals(Optional.empty(), playthroughs.find(nadias.id(), JORIS));
    assertEquals(List.of(), playthroughs.of(JORIS));
    assertEquals(
        new Appending.NotFound(), playthroughs.append(nadias.id(), JORIS, 1, move("ask"), false));
    assertEquals(Optional.empty(), playthroughs.intend(nadias.id(), JORIS, tried("Call")));
    assertEquals(Optional.of(nadias), playthroughs.find(nadias.id(), NADIA));
  }

  @Test
  void aBeginningRepeatedAfterMovesChangesNothing() {
    playthroughs.begin(beginning(1, NADIA));
    KeptPlaythrough moved = appended(1, move("ask"), false);
    assertEquals(moved, playthroughs.begin(beginning(1, NADIA)));
    assertThrows(IllegalStateException.class, () -> playthroughs.begin(beginning(1, JORIS)));
  }

  @Test
  void ofTwoBegunOnceUnderOneIdTheFirstStaysAndIsGivenToBoth() {
    KeptPlaythrough first = playthroughs.beginOnce(beginning(1, NADIA));
    Beginning later =
        Beginning.afresh(
            playthrough(1),
            NADIA,
            "another",
            "0".repeat(64),
            2,
            "nl",
            true,
            MORNING.plusSeconds(1));
    assertEquals(first, playthroughs.beginOnce(later));
    assertThrows(IllegalStateException.class, () -> playthroughs.beginOnce(beginning(1, JORIS)));
  }

  @Test
  void theIdOfACourseThatContinuesFollowsFromWhatItContinues() {
    PlaythroughId id = PlaythroughId.continuing(playthrough(1), 2, 0);
    assertEquals(id, PlaythroughId.continuing(playthrough(1), 2, 0));
    assertEquals(
        4,
        Set.of(
                id,
                PlaythroughId.continuing(playthrough(2), 2, 0),
                PlaythroughId.continuing(playthrough(1), 3, 0),
                PlaythroughId.continuing(playthrough(1), 2, 1))
            .size());
  }

  @Test
  void movesAreKeptInOrderWithAllThatTravelsWithThem() {
    playthroughs.begin(beginning(1, NADIA));
    Answer flagged =
        new Answer(new TreeSet<>(List.of(2, 3)), new Move.Choose("ask-goal"), "Wat wilt u? <b>؟");
    KeptMove first = KeptMove.of(flagged, MORNING);
    KeptMove second = KeptMove.of(Answer.of(new Move.Reflect("To \u0000 help")), MORNING);
    appended(1, first, false);
    KeptPlaythrough ended = appended(2, second, true);
    assertEquals("flag:2,3 ask-goal", first.token());
    assertEquals(List.of(first, second), ended.moves());
    assertEquals(MORNING, ended.updated());
    assertEquals(true, ended.ended());
    assertEquals(Optional.of(ended), playthroughs.find(ended.id(), NADIA));
  }

  @Test
  void theSameMoveForTheSameTurnIsAnsweredAsTheFirstTime() {
    playthroughs.begin(beginning(1, NADIA));
    appended(1, move("ask"), false);
    KeptPlaythrough now = appended(2, move("close"), true);
    KeptMove later = new KeptMove("ask", "", "", MORNING.plusSeconds(999));
    assertEquals(
        new Appending.Repeated(now), playthroughs.append(now.id(), NADIA, 1, later, false));
    assertEquals(
        new Appending.Repeated(now), playthroughs.append(now.id(), NADIA, 2, move("close"), true));
  }

  @Test
  void anotherMoveForATurnThatIsOverIsStale() {
    playthroughs.begin(beginning(1, NADIA));
    KeptPlaythrough now = appended(1, move("ask"), false);
    KeptMove otherWords = new KeptMove("ask", "My own", "", MORNING);
    for (int turn : new int[] {-1, 0, 1, 3}) {
      assertEquals(
          new Appending.Stale(now),
          playthroughs.append(now.id(), NADIA, turn, move("other"), false));
      assertEquals(
          new Appending.Stale(now), playthroughs.append(now.id(), NADIA, turn, otherWords, false));
    }
  }

  @Test
  void nothingIsAppendedAfterTheEnding() {
    playthroughs.begin(beginning(1, NADIA));
    KeptPlaythrough ended = appended(1, move("close"), true);
    assertEquals(
        new Appending.Stale(ended), playthroughs.append(ended.id(), NADIA, 2, move("more"), false));
  }

  @Test
  void anotherCourseTakesItsFirstMovesFromItsOrigin() {
    playthroughs.begin(beginning(1, NADIA));
    KeptPlaythrough first = appended(1, move("ask"), false);
    Beginning again =
        new Beginning(
            playthrough(2),
            NADIA,
            "first-visit",
            "hash",
            7,
            "en",
            false,
            first.id(),
            first.moves(),
            null,
            MORNING);
    playthroughs.begin(again);
    assertInstanceOf(
        Appending.Appended.class, playthroughs.append(again.id(), NADIA, 2, move("listen"), false));
    KeptPlaythrough now = playthroughs.find(again.id(), NADIA).orElseThrow();
    assertEquals(again, now.beginning());
    assertEquals(List.of(move("ask"), move("listen")), now.moves());
    assertEquals(3, now.turn());
  }

  @Test
  void anAssessmentIsKeptOnceAndNeverReplaced() {
    playthroughs.begin(beginning(1, NADIA));
    KeptPlaythrough going = appended(1, move("ask"), false);
    assertEquals(
        new Scored.Unended(going), playthroughs.score(going.id(), NADIA, assessment("rules 1")));
    KeptPlaythrough ended = appended(2, move("close"), true);
    assertNull(ended.assessment());
    Scored.Kept kept =
        assertInstanceOf(
            Scored.Kept.class, playthroughs.score(ended.id(), NADIA, assessment("rules 1")));
    Assessment found = Objects.requireNonNull(kept.now().assessment());
    assertEquals(assessment("rules 1"), found);
    assertEquals(List.of("referral", "listening"), List.copyOf(found.skills().keySet()));
    assertEquals(
        new Scored.Before(kept.now()),
        playthroughs.score(ended.id(), NADIA, assessment("rules 2")));
    assertEquals(
        new Scored.NotFound(), playthroughs.score(ended.id(), JORIS, assessment("rules 2")));
    assertEquals(Optional.of(kept.now()), playthroughs.find(ended.id(), NADIA));
  }

  @Test
  void anIntentionIsTheLastOneSet() {
    playthroughs.begin(beginning(1, NADIA));
    playthroughs.intend(playthrough(1), NADIA, tried("Ask twice"));
    KeptPlaythrough now =
        playthroughs.intend(playthrough(1), NADIA, tried("Ask once")).orElseThrow();
    assertEquals(tried("Ask once"), now.intention());
    assertEquals(MORNING, now.updated());
    assertEquals(Optional.of(now), playthroughs.find(now.id(), NADIA));
  }

  @Test
  void anIntentionIsToldOf() {
    playthroughs.begin(beginning(1, NADIA));
    Intention told =
        new Intention(
            "Ask twice",
            MORNING,
            new FollowUp(FollowUp.Went.HELPED, "She told me", MORNING.plusSeconds(9)));
    playthroughs.intend(playthrough(1), NADIA, told);
    KeptPlaythrough now = playthroughs.find(playthrough(1), NADIA).orElseThrow();
    assertEquals(told, now.intention());
    assertEquals(MORNING.plusSeconds(9), now.updated());
  }

  @Test
  void whatIsPassedOnIsTheOtherPersonsFromThenOn() {
    playthroughs.begin(beginning(1, NADIA));
    playthroughs.begin(beginning(2, JORIS));
    playthroughs.pass(NADIA, JORIS);
    assertEquals(List.of(), playthroughs.of(NADIA));
    assertEquals(
        List.of(playthrough(2), playthrough(1)),
        playthroughs.of(JORIS).stream().map(KeptPlaythrough::id).toList());
    assertInstanceOf(
        Appending.Appended.class,
        playthroughs.append(playthrough(1), JORIS, 1, move("ask"), false));
  }

  @Test
  void ofWhoIsErasedNothingIsLeftAndOfOthersAll() {
    playthroughs.begin(beginning(1, NADIA));
    KeptPlaythrough joriss = playthroughs.begin(beginning(2, JORIS));
    database.travelCodes().give(NADIA, "digest", MORNING, MORNING.plusSeconds(60));
    database.erase(NADIA);
    assertEquals(List.of(), playthroughs.of(NADIA));
    assertEquals(new Taking.NotThere(), database.travelCodes().take("digest", JORIS, MORNING));
    assertEquals(List.of(joriss), playthroughs.of(JORIS));
  }

  @Test
  void aCodeServesOneBrowserAndUntilItExpires() {
    TravelCodes codes = database.travelCodes();
    PersonId another = new PersonId("c".repeat(32));
    assertTrue(codes.give(NADIA, "first", MORNING, MORNING.plusSeconds(60)));
    assertEquals(new Taking.NotThere(), codes.take("other", JORIS, MORNING));
    assertEquals(new Taking.Taken(NADIA), codes.take("first", JORIS, MORNING.plusSeconds(59)));
    assertEquals(new Taking.NotThere(), codes.take("first", another, MORNING.plusSeconds(59)));
    assertTrue(codes.give(NADIA, "second", MORNING, MORNING.plusSeconds(60)));
    assertEquals(new Taking.NotThere(), codes.take("second", JORIS, MORNING.plusSeconds(60)));
  }

  @Test
  void aCodeWhoseAnswerWasLostIsAnsweredAgain() {
    TravelCodes codes = database.travelCodes();
    codes.give(NADIA, "code", MORNING, MORNING.plusSeconds(60));
    assertEquals(new Taking.Taken(NADIA), codes.take("code", JORIS, MORNING));
    assertEquals(new Taking.Taken(NADIA), codes.take("code", JORIS, MORNING.plusSeconds(59)));
    assertEquals(new Taking.Arrived(), codes.take("code", NADIA, MORNING.plusSeconds(59)));
    assertEquals(new Taking.NotThere(), codes.take("code", JORIS, MORNING.plusSeconds(60)));
  }

  @Test
  void ofEightWhoTypeACodeAtOnceOneGetsIt() throws Exception {
    TravelCodes codes = database.travelCodes();
    codes.give(NADIA, "code", MORNING, MORNING.plusSeconds(60));
    CyclicBarrier start = new CyclicBarrier(8);
    List<Future<Taking>> takings = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++) {
        PersonId by = new PersonId("%032x".formatted(i));
        takings.add(
            threads.submit(
                () -> {
                  start.await();
                  return codes.take("code", by, MORNING);
                }));
      }
    }
    int taken = 0;
    for (Future<Taking> taking : takings) {
      taken += taking.get() instanceof Taking.Taken ? 1 : 0;
    }
    assertEquals(1, taken);
  }

  @Test
  void onesOwnCodeStillServesAnother() {
    TravelCodes codes = database.travelCodes();
    codes.give(NADIA, "code", MORNING, MORNING.plusSeconds(60));
    assertEquals(new Taking.Own(), codes.take("code", NADIA, MORNING));
    assertEquals(new Taking.Taken(NADIA), codes.take("code", JORIS, MORNING));
  }

  @Test
  void aPersonHasOneCodeAndNobodyHasAnothers() {
    TravelCodes codes = database.travelCodes();
    codes.give(NADIA, "first", MORNING, MORNING.plusSeconds(60));
    codes.give(NADIA, "second", MORNING, MORNING.plusSeconds(60));
    assertEquals(new Taking.NotThere(), codes.take("first", JORIS, MORNING));
    assertFalse(codes.give(JORIS, "second", MORNING, MORNING.plusSeconds(60)));
    assertEquals(new Taking.Taken(NADIA), codes.take("second", JORIS, MORNING));
  }

  @Test
  void nothingIsContinuedOfWhoIsErasedHoweverManyTry() throws Exception {
    try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int round = 1; round <= 20; round++) {
        int first = 1_000 * round;
        playthroughs.begin(beginning(first, NADIA));
        CyclicBarrier together = new CyclicBarrier(7);
        List<Future<?>> tries = new ArrayList<>();
        for (int number = 1; number <= 6; number++) {
          Beginning replay = continuing(first + number, first);
          tries.add(
              many.submit(
                  () -> {
                    together.await();
                    return playthroughs.continueOnce(replay);
                  }));
        }
        together.await();
        database.erase(NADIA);
        for (Future<?> each : tries) {
          each.get();
        }
        assertEquals(List.of(), playthroughs.of(NADIA));
        assertEquals(Optional.empty(), playthroughs.continueOnce(continuing(first + 7, first)));
      }
    }
  }

  private static Beginning continuing(long number, long origin) {
    Beginning first = beginning(origin, NADIA);
    return new Beginning(
        playthrough(number),
        NADIA,
        first.scenario(),
        first.hash(),
        first.seed(),
        first.language(),
        first.hints(),
        playthrough(origin),
        List.of(move("ask")),
        null,
        MORNING);
  }

  @Test
  void aPersonsPlaythroughsComeNewestFirst() {
    for (int number = 1; number <= 250; number++) {
      playthroughs.begin(beginning(number, number % 2 == 0 ? NADIA : JORIS));
    }
    assertEquals(125, playthroughs.count(NADIA));
    assertTrue(playthroughs.has(NADIA, 125));
    assertFalse(playthroughs.has(NADIA, 126));
    List<PlaythroughId> found = playthroughs.of(NADIA).stream().map(KeptPlaythrough::id).toList();
    List<PlaythroughId> expected = new ArrayList<>();
    for (int number = 250; number >= 2; number -= 2) {
      expected.add(playthrough(number));
    }
    assertEquals(expected, found);
  }

  @Test
  void ofEightWritersExactlyOneWinsEachTurn() throws Exception {
    playthroughs.begin(beginning(1, NADIA));
    int writers = 8;
    int turns = 40;
    CyclicBarrier together = new CyclicBarrier(writers);
    List<List<String>> won = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<List<String>>> all = new ArrayList<>();
      for (int writer = 0; writer < writers; writer++) {
        String name = "writer-" + writer;
        all.add(threads.submit(() -> race(name, turns, together)));
      }
      for (Future<List<String>> one : all) {
        won.add(one.get());
      }
    }
    List<String> kept =
        playthroughs.find(playthrough(1), NADIA).orElseThrow().moves().stream()
            .map(KeptMove::token)
            .toList();
    assertEquals(turns, kept.size());
    for (int turn = 0; turn < turns; turn++) {
      List<String> winners = new ArrayList<>();
      for (List<String> one : won) {
        if (!one.get(turn).isEmpty()) {
          winners.add(one.get(turn));
        }
      }
      assertEquals(List.of(kept.get(turn)), winners, "winners of turn " + (turn + 1));
    }
  }

  private List<String> race(String name, int turns, CyclicBarrier together) throws Exception {
    List<String> won = new ArrayList<>();
    for (int turn = 1; turn <= turns; turn++) {
      together.await();
      switch (playthroughs.append(playthrough(1), NADIA, turn, move(name), false)) {
        case Appending.Appended ignored -> won.add(name);
        case Appending.Stale ignored -> won.add("");
        case Appending.Repeated ignored -> fail("Nobody moved twice");
        case Appending.NotFound ignored -> fail("It is there");
      }
    }
    return won;
  }

  @Test
  void hundredsOfVirtualThreadsReadAndWriteAtOnce() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all = new ArrayList<>();
      for (int number = 1; number <= 300; number++) {
        Beginning beginning = beginning(number, number % 2 == 0 ? NADIA : JORIS);
        all.add(threads.submit(() -> playOnce(beginning)));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
    assertEquals(150, playthroughs.of(NADIA).size());
  }

  private void playOnce(Beginning beginning) {
    playthroughs.begin(beginning);
    for (int turn = 1; turn <= 5; turn++) {
      playthroughs.append(beginning.id(), beginning.person(), turn, move("m" + turn), turn == 5);
      KeptPlaythrough now = playthroughs.find(beginning.id(), beginning.person()).orElseThrow();
      assertEquals(turn, now.moves().size());
    }
  }

  @Test
  void aScenariosTextIsFoundByItsHashWithoutItsPlayScripts() {
    ScenarioFiles scenario = scenario("title: Één", new byte[] {0, -1, 127});
    String hash = database.scenarioTexts().keep(scenario);
    assertEquals(scenario.hash(), hash);
    assertEquals(hash, database.scenarioTexts().keep(scenario));
    ScenarioFiles found = database.scenarioTexts().find(hash).orElseThrow();
    assertEquals(hash, found.hash());
    assertEquals("first-visit", found.id());
    assertEquals(List.of("calm.png", "scenario.yaml"), List.copyOf(found.files().keySet()));
    assertArrayEquals(new byte[] {0, -1, 127}, found.files().get("calm.png"));
    assertEquals(Optional.empty(), database.scenarioTexts().find("unheard of"));
  }

  @Test
  void anEditedScenarioLeavesTheTextThatWasPlayed() {
    String before = database.scenarioTexts().keep(scenario("title: One", new byte[2_000_000]));
    String after = database.scenarioTexts().keep(scenario("title: Two", new byte[2_000_000]));
    assertEquals("title: One", source(before));
    assertEquals("title: Two", source(after));
  }

  @Test
  void aFileThatNoDocumentCanHoldIsRefused() {
    ScenarioFiles scenario = scenario("title: One", new byte[ScenarioTexts.LARGEST_FILE + 1]);
    assertThrows(IllegalArgumentException.class, () -> database.scenarioTexts().keep(scenario));
  }

  private String source(String hash) {
    byte[] source =
        database.scenarioTexts().find(hash).orElseThrow().files().get(ScenarioFiles.SOURCE);
    return new String(source, StandardCharsets.UTF_8);
  }

  private static ScenarioFiles scenario(String source, byte[] picture) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(ScenarioFiles.SOURCE, source.getBytes(StandardCharsets.UTF_8));
    files.put("calm.png", picture);
    files.put("plays/expert.play", "ask".getBytes(StandardCharsets.UTF_8));
    return new ScenarioFiles("first-visit", files);
  }

  @Test
  void theSecretIsMadeOnceHoweverManyAskAtOnce() throws Exception {
    List<Future<byte[]>> all = new ArrayList<>();
    CyclicBarrier together = new CyclicBarrier(8);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int server = 1; server <= 8; server++) {
        byte[] fresh = new byte[Secrets.BYTES];
        fresh[0] = (byte) server;
        all.add(
            threads.submit(
                () -> {
                  together.await();
                  return database.secrets().signing(() -> fresh);
                }));
      }
    }
    byte[] kept = database.secrets().signing(() -> fail("There is one"));
    for (Future<byte[]> one : all) {
      assertArrayEquals(kept, one.get());
    }
  }

  @Test
  void aShortSecretIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> database.secrets().signing(() -> new byte[31]));
  }

  private KeptPlaythrough appended(int turn, KeptMove move, boolean ends) {
    return assertInstanceOf(
            Appending.Appended.class, playthroughs.append(playthrough(1), NADIA, turn, move, ends))
        .now();
  }
}
