package headway.server.http;

import java.util.Map;

/** What a trainer alone is told: it ends with their being signed in. */
record SignedInFeed(Feed feed, Recognition recognition, String session) implements Feed {
  @Override
  public Watch watch(Runnable news) {
    Watch told = feed.watch(news);
    Watch signedOut = recognition.watch(news);
    return () -> {
      told.close();
      signedOut.close();
    };
  }

  @Override
  public Map<String, String> now() {
    return feed.now();
  }

  @Override
  public boolean lasts() {
    return recognition.lasts(session) && feed.lasts();
  }

  /** Not what the session is, so that no log ever has it. */
  @Override
  public String toString() {
    return "SignedInFeed[" + feed + "]";
  }
}
