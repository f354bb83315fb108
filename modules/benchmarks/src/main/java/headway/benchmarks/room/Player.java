package headway.benchmarks.room;

import java.util.ArrayDeque;
import java.util.Deque;

/** A connection that makes one move after the other, in talks that were begun beforehand. */
final class Player implements Rate.Asker, AutoCloseable {
  private final int port;
  private final Deque<String> begun = new ArrayDeque<>();
  private Browser browser;
  private int turn = 1;

  Player(int port) {
    this.port = port;
    browser = new Browser(port);
  }

  /** Becomes somebody new, who begins so many talks: nobody has hundreds. */
  void begin(int talks) {
    browser.close();
    browser = new Browser(port);
    begun.clear();
    turn = 1;
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
