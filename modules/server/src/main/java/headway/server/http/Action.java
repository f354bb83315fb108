package headway.server.http;

/** Answers a request; may block, for it runs on a virtual thread of its own. */
@FunctionalInterface
public interface Action {
  Reply answer(Request request);
}
