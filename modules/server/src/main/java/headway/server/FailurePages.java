package headway.server;

import headway.server.page.Failure;
import headway.server.page.Frame;
import headway.server.page.Pages;

/** The page for a request that came to nothing. */
record FailurePages(Pages pages) {
  String page(int status, String code, String language) {
    Failure.Kind kind =
        switch (status) {
          case 400, 405 -> Failure.Kind.UNREADABLE;
          case 403 -> Failure.Kind.WRONG_ORIGIN;
          case 404 -> Failure.Kind.NOT_FOUND;
          case 409 -> Failure.Kind.CONFLICT;
          case 413 -> Failure.Kind.TOO_LARGE;
          case 422 -> Failure.Kind.SCENARIO_BROKEN;
          case 429 -> Failure.Kind.FULL;
          case 503 -> Failure.Kind.BUSY;
          default -> Failure.Kind.BROKEN;
        };
    return pages.render(new Failure(status, kind, code), new Frame(language, "/"));
  }
}
