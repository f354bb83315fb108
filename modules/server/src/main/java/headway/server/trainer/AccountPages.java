package headway.server.trainer;

import headway.people.Password;
import headway.people.Trainer;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.http.SignInAddress;
import headway.server.page.Account;
import headway.server.page.Account.Problem;
import headway.server.page.Frame;
import headway.server.page.Pages;
import headway.store.KeptTrainer;
import headway.store.Trainers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A trainer's own account: who they are here, another password, signing out everywhere. */
public final class AccountPages {
  private static final String PATH = "/trainer/account";

  private final Pages pages;
  private final Trainers trainers;
  private final Passwords passwords;
  private final Attempts attempts;
  private final Sessions sessions;

  AccountPages(
      Pages pages, Trainers trainers, Passwords passwords, Attempts attempts, Sessions sessions) {
    this.pages = pages;
    this.trainers = trainers;
    this.passwords = passwords;
    this.attempts = attempts;
    this.sessions = sessions;
  }

  public Reply account(Request request) {
    boolean changed = request.query().first("changed").isPresent();
    return Reply.page(page(request, changed, null));
  }

  private String page(Request request, boolean changed, @Nullable Problem problem) {
    Trainer trainer = request.signedIn();
    return pages.render(
        new Account(trainer.name().text(), trainer.signInName().text(), changed, problem),
        new Frame(request.language(), PATH, true));
  }

  /** Leads whoever comes by the address of a form. */
  public Reply home(Request request) {
    return new Reply.SeeOther(PATH);
  }

  /** Takes another password from whoever knows the one until now; others are signed out. */
  public Reply changePassword(Request request) {
    Optional<KeptTrainer> trainer = trainers.find(request.signedIn().id());
    if (trainer.isEmpty()) {
      return new Reply.SeeOther(SignInAddress.PATH);
    }
    String wanted = request.form().first("new-password").orElse("");
    return switch (Password.choose(wanted, request.signedIn().signInName())) {
      case Password.Choice.Refused(Password.Fault fault) ->
          refused(request, 422, new Problem(kind(fault), 0));
      case Password.Choice.Chosen(Password password) ->
          changePassword(request, trainer.get(), password);
    };
  }

  private static Problem.Kind kind(Password.Fault fault) {
    return switch (fault) {
      case TOO_SHORT -> Problem.Kind.TOO_SHORT;
      case TOO_LONG -> Problem.Kind.TOO_LONG;
      case TOO_PLAIN -> Problem.Kind.TOO_PLAIN;
    };
  }

  private Reply changePassword(Request request, KeptTrainer trainer, Password wanted) {
    Attempts.Attempt attempt =
        attempts.begin(
            request.machine(), trainer.trainer().signInName().text(), request.held().browser());
    if (attempt.delay().isPositive()) {
      int minutes = SignInPages.minutes(attempt.delay());
      return refused(request, 429, new Problem(Problem.Kind.TOO_MANY, minutes));
    }
    String typed = request.form().first("password").orElse("");
    return switch (passwords.check(typed, Optional.of(trainer.passwordHash()))) {
      case Passwords.Check.Right ignored -> {
        attempt.right().run();
        yield keep(request, trainer, wanted);
      }
      case Passwords.Check.Wrong ignored ->
          refused(request, 422, new Problem(Problem.Kind.WRONG, 0));
      case Passwords.Check.Busy ignored -> {
        attempt.right().run();
        yield refused(request, 503, new Problem(Problem.Kind.BUSY, 0));
      }
    };
  }

  private Reply keep(Request request, KeptTrainer trainer, Password wanted) {
    Optional<String> hash = passwords.hash(wanted);
    if (hash.isEmpty()) {
      return refused(request, 503, new Problem(Problem.Kind.BUSY, 0));
    }
    return trainers
        .changePassword(trainer.trainer().id(), trainer.generation(), hash.get())
        .map(
            changed -> {
              sessions.forget(changed.trainer().id());
              return sessions.signIn(request, changed, PATH + "?changed=");
            })
        .orElseGet(() -> new Reply.SeeOther(SignInAddress.PATH));
  }

  private Reply refused(Request request, int status, Problem problem) {
    return new Reply.Html(status, page(request, false, problem));
  }

  /** Signs out here and wherever else. */
  public Reply signOutEverywhere(Request request) {
    sessions.endAll(request.signedIn().id());
    return sessions.signOut(request, SignInAddress.PATH);
  }
}
