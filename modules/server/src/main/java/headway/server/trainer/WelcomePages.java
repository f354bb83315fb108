package headway.server.trainer;

import headway.people.Password;
import headway.people.SignInName;
import headway.people.Trainer;
import headway.people.TrainerId;
import headway.people.TrainerName;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.http.SignInAddress;
import headway.server.page.Frame;
import headway.server.page.LinkSpent;
import headway.server.page.Pages;
import headway.server.page.Welcome;
import headway.server.page.Welcome.Problem;
import headway.store.KeptTrainer;
import headway.store.Trainers;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a link leads that makes a trainer of someone. Only looking at it changes nothing. */
public final class WelcomePages {
  private final Pages pages;
  private final Trainers trainers;
  private final Links links;
  private final Passwords passwords;
  private final Sessions sessions;
  private final InstantSource clock;
  private final SecureRandom random;

  WelcomePages(
      Pages pages,
      Trainers trainers,
      Links links,
      Passwords passwords,
      Sessions sessions,
      InstantSource clock,
      SecureRandom random) {
    this.pages = pages;
    this.trainers = trainers;
    this.links = links;
    this.passwords = passwords;
    this.sessions = sessions;
    this.clock = clock;
    this.random = random;
  }

  /** What a form said that could be a trainer. */
  private record Filled(TrainerName name, SignInName signInName, Password password) {}

  public Reply welcome(Request request) {
    return token(request)
        .flatMap(links::find)
        .map(link -> Reply.page(page(request, link, null)))
        .orElseGet(() -> spent(request));
  }

  private static Optional<Token> token(Request request) {
    return Token.parse(request.parameter("link"));
  }

  private Reply spent(Request request) {
    return new Reply.Html(
        410,
        pages.render(
            new LinkSpent(), new Frame(request.language(), request.path(), request.byTrainer())));
  }

  private String page(Request request, Links.Link link, @Nullable Problem problem) {
    String by = link instanceof Links.Link.Invitation(String name) ? name : "";
    return pages.render(
        new Welcome(
            kind(link),
            by,
            request.path(),
            kept(request.form().typed("name"), TrainerName.LONGEST),
            kept(request.form().typed("user"), SignInName.LONGEST),
            problem),
        new Frame(request.language(), request.path(), request.byTrainer()));
  }

  private static Welcome.Kind kind(Links.Link link) {
    return switch (link) {
      case Links.Link.Operators(boolean first) ->
          first ? Welcome.Kind.FIRST : Welcome.Kind.OPERATOR;
      case Links.Link.Invitation ignored -> Welcome.Kind.INVITED;
    };
  }

  private static String kept(String typed, int longest) {
    return typed.length() > longest ? "" : typed;
  }

  /** Makes a trainer of whoever fills in the form, once, and signs them in. */
  public Reply accept(Request request) {
    Optional<Token> token = token(request);
    Optional<Links.Link> link = token.flatMap(links::find);
    if (token.isEmpty() || link.isEmpty()) {
      return spent(request);
    }
    Optional<TrainerName> name = TrainerName.parse(request.form().typed("name"));
    if (name.isEmpty()) {
      return refused(request, link.get(), 422, Problem.NAME);
    }
    Optional<SignInName> signInName = SignInName.parse(request.form().typed("user"));
    if (signInName.isEmpty()) {
      return refused(request, link.get(), 422, Problem.SIGN_IN_NAME);
    }
    String typed = request.form().first("password").orElse("");
    return switch (Password.choose(typed, signInName.get())) {
      case Password.Choice.Refused(Password.Fault fault) ->
          refused(request, link.get(), 422, problem(fault));
      case Password.Choice.Chosen(Password password) ->
          make(
              request, token.get(), link.get(), new Filled(name.get(), signInName.get(), password));
    };
  }

  static Problem problem(Password.Fault fault) {
    return switch (fault) {
      case TOO_SHORT -> Problem.TOO_SHORT;
      case TOO_LONG -> Problem.TOO_LONG;
      case TOO_PLAIN -> Problem.TOO_PLAIN;
    };
  }

  private Reply refused(Request request, Links.Link link, int status, Problem problem) {
    return new Reply.Html(status, page(request, link, problem));
  }

  private Reply make(Request request, Token token, Links.Link link, Filled filled) {
    Optional<KeptTrainer> before = trainers.find(filled.signInName());
    if (before.isPresent() && link instanceof Links.Link.Invitation) {
      return refused(request, link, 422, Problem.TAKEN);
    }
    Optional<String> hash = passwords.hash(filled.password());
    if (hash.isEmpty()) {
      return refused(request, link, 503, Problem.BUSY);
    }
    TrainerId id = before.map(kept -> kept.trainer().id()).orElseGet(this::newId);
    if (!links.take(token, link, id)) {
      return spent(request);
    }
    Optional<KeptTrainer> made =
        before.isPresent()
            ? restored(id, filled, hash.get())
            : added(new Trainer(id, filled.name(), filled.signInName()), hash.get());
    if (made.isEmpty()) {
      links.giveBack(token, link, id);
      return refused(request, link, 422, Problem.TAKEN);
    }
    return sessions.signIn(request, made.get(), SignInAddress.HOME);
  }

  private TrainerId newId() {
    byte[] bits = new byte[TrainerId.BYTES];
    random.nextBytes(bits);
    return TrainerId.of(bits);
  }

  private Optional<KeptTrainer> restored(TrainerId id, Filled filled, String hash) {
    Optional<KeptTrainer> restored = trainers.restore(id, filled.name(), hash);
    sessions.forget(id);
    return restored;
  }

  private Optional<KeptTrainer> added(Trainer trainer, String hash) {
    KeptTrainer kept = new KeptTrainer(trainer, hash, 1, clock.instant());
    return trainers.add(kept) ? Optional.of(kept) : Optional.empty();
  }
}
