package headway.server.trainer;

import headway.people.SignInName;
import headway.server.http.Held.KnownBrowser;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.http.SignInAddress;
import headway.server.page.Frame;
import headway.server.page.Pages;
import headway.server.page.SignIn;
import headway.server.page.SignIn.Problem;
import headway.store.KeptTrainer;
import headway.store.Trainers;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signing in and out. */
public final class SignInPages {
  private final Pages pages;
  private final Trainers trainers;
  private final Passwords passwords;
  private final Attempts attempts;
  private final Sessions sessions;

  SignInPages(
      Pages pages, Trainers trainers, Passwords passwords, Attempts attempts, Sessions sessions) {
    this.pages = pages;
    this.trainers = trainers;
    this.passwords = passwords;
    this.attempts = attempts;
    this.sessions = sessions;
  }

  /** Where one signs in; whoever has is led on. */
  public Reply signIn(Request request) {
    String back = SignInAddress.back(request.query().first("back").orElse(""));
    return request.byTrainer()
        ? new Reply.SeeOther(back)
        : Reply.page(page(request, "", back, null));
  }

  private String page(Request request, String typed, String back, @Nullable Problem problem) {
    return pages.render(
        new SignIn(typed, back, problem),
        new Frame(request.language(), SignInAddress.leadingTo(back), request.byTrainer()));
  }

  /** Takes name and password. */
  public Reply enter(Request request) {
    String typed = request.form().typed("user");
    Optional<SignInName> name = SignInName.parse(typed);
    Optional<KeptTrainer> trainer = name.flatMap(trainers::find);
    Attempts.Attempt attempt =
        attempts.begin(
            request.machine(),
            name.map(SignInName::text).orElse(""),
            trainer.map(kept -> known(request, kept)).orElse(null));
    if (attempt.delay().isPositive()) {
      return refused(request, 429, new Problem(Problem.Kind.TOO_MANY, minutes(attempt.delay())));
    }
    String password = request.form().first("password").orElse("");
    return switch (passwords.check(password, trainer.map(KeptTrainer::passwordHash))) {
      case Passwords.Check.Right(Optional<String> newer) -> {
        attempt.right().run();
        KeptTrainer right = trainer.orElseThrow();
        newer.ifPresent(hash -> trainers.strengthen(right, hash));
        String back = SignInAddress.back(request.form().first("back").orElse(""));
        yield sessions.signIn(request, right, back);
      }
      case Passwords.Check.Wrong ignored ->
          refused(request, 422, new Problem(Problem.Kind.WRONG, 0));
      case Passwords.Check.Busy ignored -> {
        attempt.right().run();
        yield refused(request, 503, new Problem(Problem.Kind.BUSY, 0));
      }
    };
  }

  private static @Nullable KnownBrowser known(Request request, KeptTrainer trainer) {
    KnownBrowser browser = request.held().browser();
    return browser != null && browser.trainer().equals(trainer.trainer().id()) ? browser : null;
  }

  static int minutes(Duration wait) {
    return Math.toIntExact(wait.plusSeconds(59).toMinutes());
  }

  private Reply refused(Request request, int status, Problem problem) {
    String typed = request.form().typed("user");
    String shown = typed.length() > SignInName.LONGEST ? "" : typed;
    String back = SignInAddress.back(request.form().first("back").orElse(""));
    return new Reply.Html(status, page(request, shown, back, problem));
  }

  public Reply signOut(Request request) {
    return sessions.signOut(request, SignInAddress.PATH);
  }

  /** Leads whoever comes by the address of the form. */
  public Reply signOutAgain(Request request) {
    return new Reply.SeeOther(SignInAddress.PATH);
  }
}
