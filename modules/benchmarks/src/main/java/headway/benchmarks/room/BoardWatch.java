package headway.benchmarks.room;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the wall, and notes when it showed how many had come somewhere, or had voted. */
final class BoardWatch implements AutoCloseable {
  private final String event;
  private final Pattern tally;
  private final Socket socket;
  private final List<Long> shown = new ArrayList<>();

  /**
   * Begins to look.
   *
   * @param request for the wall's stream
   * @param event the part of the wall that is looked at
   * @param tally what finds the figure in it, as its only group
   */
  private BoardWatch(int port, byte[] request, String event, String tally) {
    this.event = "event: " + event + "\n";
    this.tally = Pattern.compile(tally, Pattern.DOTALL);
    try {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.getOutputStream().write(request);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Thread.ofPlatform().daemon().start(this::look);
  }

  /** Counts who is in a scene. */
  static BoardWatch ofPeopleIn(String scene, int port, byte[] request) {
    return new BoardWatch(
        port, request, "board-where", ">" + scene + "</span></span>.*?tally-count\">(\\d+)</span>");
  }

  /** Counts votes that are in. */
  static BoardWatch ofVotes(int port, byte[] request) {
    return new BoardWatch(
        port, request, "wall-stage", "<span>(\\d+) of \\d+ ha(?:s|ve) voted</span>");
  }

  private void look() {
    StringBuilder seen = new StringBuilder();
    byte[] bytes = new byte[64 * 1024];
    try (InputStream in = socket.getInputStream()) {
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        long at = System.nanoTime();
        seen.append(new String(bytes, 0, read, StandardCharsets.UTF_8));
        int last = seen.lastIndexOf(event);
        if (last > 0) {
          seen.delete(0, last);
        }
        Matcher found = tally.matcher(seen);
        if (found.find()) {
          show(Integer.parseInt(found.group(1)), at);
        }
      }
    } catch (IOException closed) {
      return;
    }
  }

  /** Whoever is shown now was not before. */
  private synchronized void show(int count, long at) {
    while (shown.size() < count) {
      shown.add(at);
    }
  }

  /** When the wall first showed one, two, three of them, in nanoseconds. */
  synchronized List<Long> shown() {
    return List.copyOf(shown);
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
