package headway.server.http;

/** What goes back. */
public sealed interface Reply {
  /** A page, or a part of one. */
  record Html(int status, String html) implements Reply {}

  /** Look there, with a GET. A script that asks for a part is told by a header, as htmx has it. */
  record SeeOther(String location) implements Reply {}

  /**
   * A file.
   *
   * @param etag what identifies its content, without quotes
   * @param immutable whether the address changes whenever the content does
   */
  @SuppressWarnings("ArrayRecordComponent") // sent, never compared
  record File(byte[] content, String type, String etag, boolean immutable) implements Reply {}

  /** Nothing to show but how it went; the server draws the page for it. */
  record Failed(int status) implements Reply {}

  static Reply page(String html) {
    return new Html(200, html);
  }

  static Reply notFound() {
    return new Failed(404);
  }
}
