package headway.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.analysis.Analysis;
import headway.analysis.ScenarioCheck;
import headway.play.Answer;
import headway.play.Move;
import headway.play.Outcome;
import headway.play.Playthrough;
import headway.play.State;
import headway.scenario.Scenario;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SameStoryTest {
  private static final int PLAYS = 300;

  @Test
  void bothEnginesSayTheSameWordsAndAreInTheSameStateInEveryPlay() {
    SplittableRandom random = new SplittableRandom(1);
    Engine headway = Story.inHeadway();
    Engine ink = Story.inInk();
    Analysis analysis = Analysis.of(Story.scenario(), Story.SKILLS);
    Set<String> seen = new HashSet<>();
    int moves = 0;
    for (int play = 0; play < PLAYS; play++) {
      headway.restart();
      ink.restart();
      List<String> expected = screen(headway);
      assertEquals(expected, screen(ink));
      for (int options = options(expected); options > 0; options = options(expected)) {
        int option = random.nextInt(options);
        headway.choose(option);
        ink.choose(option);
        expected = screen(headway);
        assertEquals(expected, screen(ink));
        assertEquals(analysis.normalised(headway.state()), analysis.normalised(ink.state()));
        seen.addAll(expected);
        moves++;
      }
    }
    assertTrue(moves >= 10 * PLAYS && moves <= 20 * PLAYS, moves + " moves");
    assertTrue(seen.contains("You measure with Pieter, from seven till four."));
    assertTrue(seen.contains("She may be called."));
  }

  @Test
  void twoPlayersOfOneSeedMakeTheSamePlays() {
    List<String> headway = new ArrayList<>();
    List<String> ink = new ArrayList<>();
    Player first = new Player(Story.inHeadway(), 7);
    Player second = new Player(Story.inInk(), 7);
    for (int step = 0; step < 200; step++) {
      first.step(headway::add);
      second.step(text -> ink.add(text.strip()));
    }
    assertEquals(headway, ink);
  }

  @Test
  void whatWasKeptOfTwentyMovesLeadsBothToTheSameState() {
    Pair replay = Pair.replay();
    assertEquals(1, replay.headway().run().units());
    assertEquals(1, replay.ink().run().units());
  }

  @Test
  void aCheckOfTheStoryFindsNoErrorAndHasScoresToSolve() {
    ScenarioCheck.Checked checked = ScenarioCheck.of(Story.files(), Story.SKILLS);
    Analysis analysis = checked.analysis();
    assertFalse(checked.hasErrors(), checked.diagnostics().toString());
    assertNotNull(analysis);
    assertTrue(analysis.hasWorth() && analysis.best(0) > analysis.random(0));
  }

  @Test
  void theStoryOfInkGrowsToASizeAndStillPlays() {
    String grown = Story.ink(60_000);
    assertTrue(grown.length() >= 60_000 && grown.length() < 80_000, grown.length() + " bytes");
    Engine ink = new InkEngine(grown, Story.scenario());
    ink.restart();
    assertEquals(screen(Story.inInk()), screen(ink));
  }

  @Test
  void theNearestStatesAreThoseThatInkFindsToo() {
    Scenario scenario = Story.scenario();
    Analysis analysis = Analysis.of(scenario, Story.SKILLS);
    InkSearch search = new InkSearch(Story.inInk(), analysis::normalised);
    Queue<Playthrough> waiting = new ArrayDeque<>(List.of(Playthrough.begin(scenario, 0)));
    Set<State> seen = new HashSet<>(List.of(analysis.normalised(waiting.element().state())));
    int transitions = 0;
    for (int looked = 0; looked < 200; looked++) {
      search.run();
      Playthrough from = waiting.remove();
      for (String option : from.offered()) {
        Playthrough next = chosen(from, option);
        if (seen.add(analysis.normalised(next.state())) && !next.hasEnded()) {
          waiting.add(next);
        }
        transitions++;
      }
    }
    assertEquals(seen.size(), search.states());
    assertEquals(transitions, search.transitions());
  }

  private static Playthrough chosen(Playthrough from, String option) {
    return assertInstanceOf(Outcome.Moved.class, from.move(Answer.of(new Move.Choose(option))))
        .playthrough();
  }

  /** The texts on screen, and how many of them are options. */
  private static List<String> screen(Engine engine) {
    List<String> screen = new ArrayList<>();
    int options = engine.show(text -> screen.add(text.strip()));
    screen.add(Integer.toString(options));
    return screen;
  }

  private static int options(List<String> screen) {
    return Integer.parseInt(screen.getLast());
  }
}
