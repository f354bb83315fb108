package headway.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A line to a database that passes everything on, and hangs up when the answer to a chosen command
 * comes back: the database has done it, and who asked does not know.
 */
final class CuttingLine implements AutoCloseable {
  private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final int target;
  private final AtomicInteger toLose = new AtomicInteger();
  private final AtomicInteger lost = new AtomicInteger();
  private volatile String command = "";

  CuttingLine(String connectionString) throws IOException {
    target = URI.create(connectionString).getPort();
    Thread.ofVirtual().start(this::accept);
  }

  String connectionString() {
    return "mongodb://127.0.0.1:" + door.getLocalPort();
  }

  /** From now on, the answers to a command so many times. */
  void loseAnswersTo(String command, int times) {
    this.command = command;
    toLose.set(times);
  }

  /** How many answers were lost. */
  int lost() {
    return lost.get();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        Socket database = new Socket(InetAddress.getLoopbackAddress(), target);
        Thread.ofVirtual().start(() -> pass(client, database));
      } catch (IOException closed) {
        return;
      }
    }
  }

  /** One request, one answer, as drivers that ask for no streaming do. */
  private void pass(Socket client, Socket database) {
    try (client;
        database) {
      byte[] request = message(client.getInputStream());
      while (request.length > 0) {
        send(request, database.getOutputStream());
        byte[] answer = message(database.getInputStream());
        if (asks(request) && toLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
          lost.incrementAndGet();
          return;
        }
        send(answer, client.getOutputStream());
        request = message(client.getInputStream());
      }
    } catch (IOException hungUp) {
      // Either side may hang up at any time.
    }
  }

  private boolean asks(byte[] request) {
    return !command.isEmpty()
        && new String(request, StandardCharsets.ISO_8859_1).contains(command + "\0");
  }

  /** A message of the protocol begins with its length, four bytes with the lowest first. */
  private static byte[] message(InputStream in) throws IOException {
    byte[] head = in.readNBytes(4);
    if (head.length < 4) {
      return new byte[0];
    }
    int length =
        (head[0] & 0xff) | (head[1] & 0xff) << 8 | (head[2] & 0xff) << 16 | (head[3] & 0xff) << 24;
    byte[] message = Arrays.copyOf(head, length);
    in.readNBytes(message, 4, length - 4);
    return message;
  }

  private static void send(byte[] message, OutputStream out) throws IOException {
    out.write(message);
    out.flush();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
