package headway.server.paper;

/** What comes of a document that shall be printed. */
public sealed interface Printing {
  /** It was. */
  @SuppressWarnings("ArrayRecordComponent") // sent, never compared
  record Printed(byte[] pdf) implements Printing {}

  /** Too many wait already, or it took too long to come to this one; nothing was made. */
  record Busy() implements Printing {}
}
