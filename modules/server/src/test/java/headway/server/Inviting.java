package headway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Trainers who make trainers of others. */
final class Inviting {
  private static final Pattern LINK =
      Pattern.compile("http://localhost:\\d+(/trainer/welcome/[\\w-]{43})<");

  private Inviting() {}

  /** The path of a new invitation. */
  static String link(Visitor trainer) {
    HttpResponse<String> page = trainer.post("/trainer/invitations");
    assertEquals(200, page.statusCode());
    Matcher link = LINK.matcher(page.body());
    if (!link.find()) {
      throw new AssertionError("No link: " + page.body());
    }
    return link.group(1);
  }

  /** A new trainer, with the password that every trainer has. */
  static Visitor by(Visitor trainer, RunningServer server, String name, String user) {
    Visitor invited = server.visitor();
    assertEquals(
        "/trainer/workshops", Visitor.location(accept(invited, link(trainer), name, user)));
    return invited;
  }

  static HttpResponse<String> accept(Visitor visitor, String link, String name, String user) {
    return visitor.post(link, "name", name, "user", user, "password", RunningServer.PASSWORD);
  }
}
