package headway.benchmarks.room;

import java.util.ArrayDeque;
import java.util.Deque;

/** Somebody who makes one move after the other, in talks that were begun beforehand. */
final class Player implements Rate.Asker, AutoCloseable {
  private final Browser browser;
  private final Deque<String> begun = new ArrayDeque<>();
  private int turn = 1;

  Player(int port) {
    browser = new Browser(port);
  }

  /** Begins talks, as many as there are to be for a while. */
  void begin(int talks) {
    while (begun.size() < talks) {
      begun.add(browser.post("/scenarios/" + Talk.ID + "/playthroughs").expected(303).location());
    }
  }

  /** Makes the next move; the last of a talk is left, since that leads elsewhere. */
  @Override
  public boolean ask() {
    String talk = begun.peek();
    if (talk == null) {
      return false;
    }
    move(talk, turn);
    turn++;
    if (turn == Talk.MOVES) {
      begun.remove();
      turn = 1;
    }
    return true;
  }

  private Browser.Page move(String talk, int turn) {
    return browser
        .postForPart(talk + "/moves", "turn", String.valueOf(turn), "move", "ask")
        .expected(200);
  }

  /** As many bytes as the answers to all moves of a talk have. */
  int bytesOfATalk() {
    begin(1);
    String talk = begun.remove();
    int bytes = 0;
    for (int made = 1; made < Talk.MOVES; made++) {
      bytes += move(talk, made).body().length;
    }
    return bytes;
  }

  @Override
  public void close() {
    browser.close();
  }
}
