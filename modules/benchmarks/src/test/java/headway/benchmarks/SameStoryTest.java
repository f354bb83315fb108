package headway.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.analysis.Analysis;
import headway.analysis.ScenarioCheck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
  void theStoryHoldsWhatIsProvedOfAStory() {
    assertEquals(List.of(), ScenarioCheck.of(Story.files(), Story.SKILLS).diagnostics());
  }

  @Test
  void theFirstStatesAreAsFarApartInInkAsInHeadway() {
    Analysis analysis = Analysis.of(Story.scenario(), Story.SKILLS);
    InkSearch search = new InkSearch(Story.inInk(), analysis::normalised);
    for (int state = 0; state < 40; state++) {
      search.run();
    }
    assertTrue(search.transitions() > 80 && !search.isDone(), search.transitions() + " seen");
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
