package headway.server.http;

import headway.people.PersonId;
import java.nio.charset.StandardCharsets;

/** What goes back. */
public sealed interface Reply {
  /**
   * A page, or a part of one.
   *
   * @param html in UTF-8: whoever made it encodes it too, and the event loop only sends
   */
  @SuppressWarnings("ArrayRecordComponent") // sent, never compared
  record Html(int status, byte[] html) implements Reply {
    public Html(int status, String html) {
      this(status, html.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Look there, with a GET. A script that asks for a part is told by a header, as htmx has it. */
  record SeeOther(String location) implements Reply {}

  /** The same, and the browser is this person's from now on. */
  record Become(PersonId person, String location) implements Reply {}

  /**
   * The same, and a trainer is signed in with this browser from now on.
   *
   * @param session what it holds from now on, whatever it held before
   */
  record SignedIn(String session, Held.KnownBrowser browser, String location) implements Reply {}

  /** The same, and nobody is signed in with this browser any more. */
  record SignedOut(String location) implements Reply {}

  /**
   * A file.
   *
   * @param etag what identifies its content, without quotes
   * @param immutable whether the address changes whenever the content does
   */
  @SuppressWarnings("ArrayRecordComponent") // sent, never compared
  record File(byte[] content, String type, String etag, boolean immutable) implements Reply {}

  /**
   * A file made for one person, to be kept by them and by nothing on the way.
   *
   * @param name of the file; letters, digits, dots and dashes
   */
  @SuppressWarnings("ArrayRecordComponent") // sent, never compared
  record Download(byte[] content, String type, String name) implements Reply {
    public Download {
      if (!name.matches("[A-Za-z0-9.-]+")) {
        throw new IllegalArgumentException("Not a name for a file: " + name);
      }
    }
  }

  /** What a page is told from now on, until it is left. */
  record Live(Feed feed) implements Reply {}

  /** Nothing to show but how it went; the server draws the page for it. */
  record Failed(int status) implements Reply {}

  static Reply page(String html) {
    return new Html(200, html);
  }

  static Reply notFound() {
    return new Failed(404);
  }
}
