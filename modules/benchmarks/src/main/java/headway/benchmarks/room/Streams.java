package headway.benchmarks.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Streams of events that are held open, and read by one thread, which notes when each was told. */
final class Streams implements AutoCloseable {
  /** Every stream's last event of several that belong together. */
  private static final byte[] MARK = "event: hold".getBytes(StandardCharsets.ISO_8859_1);

  private static final long PATIENCE_NANOS = 10_000_000_000L;
  private static final int SMALLEST_BUFFER = 2048;

  private final int port;
  private final Selector selector;
  private final Thread reader;
  private final List<SocketChannel> channels = new ArrayList<>();
  private long[] told = {};
  private int awaited;

  /** One of them; how much of the mark its last bytes have. */
  private static final class Line {
    final int number;
    int matched;

    Line(int number) {
      this.number = number;
    }
  }

  Streams(int port) {
    this.port = port;
    try {
      selector = Selector.open();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    reader = Thread.ofPlatform().name("streams").daemon().start(this::read);
  }

  /** Opens a stream for each request, and waits until each was told what there is. */
  void open(List<byte[]> requests) {
    expect(requests.size());
    for (byte[] request : requests) {
      SocketChannel channel = connect(request, 64 * 1024);
      try {
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, new Line(channels.size()));
        selector.wakeup();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
      channels.add(channel);
    }
    await();
  }

  /** Opens as many that nobody ever reads. */
  void openUnread(int count, byte[] request) {
    for (int number = 0; number < count; number++) {
      channels.add(connect(request, SMALLEST_BUFFER));
    }
  }

  private SocketChannel connect(byte[] request, int buffer) {
    try {
      SocketChannel channel = SocketChannel.open();
      channel.setOption(StandardSocketOptions.SO_RCVBUF, buffer);
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      ByteBuffer left = ByteBuffer.wrap(request);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      return channel;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** From now on every stream is to be told something. */
  void expect() {
    expect(channels.size());
  }

  private synchronized void expect(int streams) {
    told = new long[streams];
    awaited = streams;
  }

  /**
   * Waits until every stream was told.
   *
   * @return when, in nanoseconds, one for each; the greatest there is for one that never was
   */
  synchronized long[] await() {
    long end = System.nanoTime() + PATIENCE_NANOS;
    try {
      for (long left = PATIENCE_NANOS; awaited > 0 && left > 0; left = end - System.nanoTime()) {
        wait(Math.max(1, left / 1_000_000));
      }
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    return Arrays.stream(told).map(at -> at == 0 ? Long.MAX_VALUE : at).toArray();
  }

  private synchronized void heard(int number, long at) {
    if (number < told.length && told[number] == 0) {
      told[number] = at;
      awaited--;
      notifyAll();
    }
  }

  private void read() {
    ByteBuffer bytes = ByteBuffer.allocateDirect(64 * 1024);
    try {
      while (selector.isOpen()) {
        selector.select(key -> read((SocketChannel) key.channel(), key, bytes));
      }
    } catch (IOException | java.nio.channels.ClosedSelectorException over) {
      return;
    }
  }

  private void read(SocketChannel channel, SelectionKey key, ByteBuffer bytes) {
    Line line = (Line) key.attachment();
    try {
      bytes.clear();
      if (channel.read(bytes) < 0) {
        key.cancel();
        return;
      }
    } catch (IOException over) {
      key.cancel();
      return;
    }
    long at = System.nanoTime();
    bytes.flip();
    while (bytes.hasRemaining()) {
      byte next = bytes.get();
      line.matched = next == MARK[line.matched] ? line.matched + 1 : next == MARK[0] ? 1 : 0;
      if (line.matched == MARK.length) {
        line.matched = 0;
        heard(line.number, at);
      }
    }
  }

  @Override
  public void close() {
    try {
      for (SocketChannel channel : channels) {
        channel.close();
      }
      selector.close();
      reader.join();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
