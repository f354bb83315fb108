package headway.benchmarks.room;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's browser, as cheap as can be, since it takes its turns on the processors that it
 * measures: one connection, kept open, and cookies.
 */
final class Browser implements AutoCloseable {
  /** Servers close what is silent for a minute. */
  private static final long LONGEST_SILENCE = 30_000_000_000L;

  private static final int LONGEST_HEAD = 16 * 1024;

  private final int port;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private @Nullable Socket socket;
  private InputStream in = InputStream.nullInputStream();
  private OutputStream out = OutputStream.nullOutputStream();
  private long used;

  Browser(int port) {
    this.port = port;
  }

  /** Somebody who is known by these cookies already. */
  Browser(int port, String cookies) {
    this(port);
    for (String cookie : cookies.split("; ", -1)) {
      keep(cookie);
    }
  }

  /**
   * What came back.
   *
   * @param location empty where it leads nowhere
   */
  record Page(int status, String location, byte[] body) {
    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    Page expected(int status) {
      if (this.status != status) {
        throw new IllegalStateException(this.status + " instead of " + status + ": " + text());
      }
      return this;
    }
  }

  /** As the header has them. */
  String cookies() {
    StringBuilder all = new StringBuilder();
    cookies.forEach(
        (name, value) ->
            all.append(all.isEmpty() ? "" : "; ").append(name).append('=').append(value));
    return all.toString();
  }

  private void keep(String cookie) {
    int at = cookie.indexOf('=');
    if (at > 0) {
      cookies.put(cookie.substring(0, at), cookie.substring(at + 1));
    }
  }

  Page get(String path) {
    return send(asking(path, "text/html"));
  }

  /** The whole of a request for a page or a stream. */
  byte[] asking(String path, String type) {
    return head("GET", path)
        .append("Accept: ")
        .append(type)
        .append("\r\n\r\n")
        .toString()
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private StringBuilder head(String method, String path) {
    StringBuilder head = new StringBuilder();
    head.append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: localhost:");
    head.append(port).append("\r\nAccept-Language: en\r\n");
    if (!cookies.isEmpty()) {
      head.append("Cookie: ").append(cookies()).append("\r\n");
    }
    return head;
  }

  /** Posts a form: names and values in turn. */
  Page post(String path, String... fields) {
    return send(posting(path, false, fields));
  }

  /** Posts a form as a script does, that sets a part of the page anew. */
  Page postForPart(String path, String... fields) {
    return send(posting(path, true, fields));
  }

  private byte[] posting(String path, boolean part, String... fields) {
    StringBuilder form = new StringBuilder();
    for (int field = 0; field < fields.length; field += 2) {
      form.append(form.isEmpty() ? "" : "&").append(fields[field]).append('=');
      form.append(URLEncoder.encode(fields[field + 1], StandardCharsets.UTF_8));
    }
    return head("POST", path)
        .append("Origin: http://localhost:")
        .append(port)
        .append(part ? "\r\nHX-Request: true" : "")
        .append("\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
        .append(form.length())
        .append("\r\n\r\n")
        .append(form)
        .toString()
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private Page send(byte[] request) {
    try {
      connect();
      out.write(request);
      out.flush();
      Page page = read();
      used = System.nanoTime();
      return page;
    } catch (IOException broken) {
      close();
      throw new UncheckedIOException(broken);
    }
  }

  private void connect() throws IOException {
    if (socket != null && System.nanoTime() - used > LONGEST_SILENCE) {
      close();
    }
    if (socket == null) {
      Socket opened = new Socket(InetAddress.getLoopbackAddress(), port);
      opened.setTcpNoDelay(true);
      opened.setSoTimeout(30_000);
      socket = opened;
      in = new BufferedInputStream(opened.getInputStream(), 32 * 1024);
      out = opened.getOutputStream();
    }
  }

  private Page read() throws IOException {
    String[] lines = head().split("\r\n", -1);
    int length = 0;
    String location = "";
    for (String line : lines) {
      int at = line.indexOf(':');
      String value = line.substring(at + 1).strip();
      switch (at < 0 ? "" : line.substring(0, at).toLowerCase(Locale.ROOT)) {
        case "content-length" -> length = Integer.parseInt(value);
        case "location", "hx-redirect" -> location = value;
        case "set-cookie" -> keep(value.substring(0, (value + ";").indexOf(';')));
        case "transfer-encoding" -> throw new IOException("Not a page: " + line);
        default -> {}
      }
    }
    return new Page(Integer.parseInt(lines[0].substring(9, 12)), location, in.readNBytes(length));
  }

  private String head() throws IOException {
    StringBuilder head = new StringBuilder(512);
    while (head.length() < 4 || head.indexOf("\r\n\r\n", head.length() - 4) < 0) {
      int next = in.read();
      if (next < 0 || head.length() > LONGEST_HEAD) {
        throw new IOException("The server broke off after: " + head);
      }
      head.append((char) next);
    }
    return head.toString();
  }

  @Override
  public void close() {
    try {
      Optional.ofNullable(socket).orElseGet(Socket::new).close();
    } catch (IOException ignored) {
      // What cannot be closed is closed.
    }
    socket = null;
  }
}
