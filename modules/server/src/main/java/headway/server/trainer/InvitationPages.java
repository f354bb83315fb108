package headway.server.trainer;

import headway.people.TrainerId;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.page.Colleagues;
import headway.server.page.Frame;
import headway.server.page.Pages;
import headway.store.Invitations;
import headway.store.KeptInvitation;
import headway.store.KeptTrainer;
import headway.store.Trainers;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The trainers there are, and the invitations that are out. */
public final class InvitationPages {
  private static final String PATH = "/trainer/invitations";
  private static final Duration VALID = Duration.ofDays(7);

  private final Pages pages;
  private final Trainers trainers;
  private final Invitations invitations;
  private final InstantSource clock;
  private final SecureRandom random;

  InvitationPages(
      Pages pages,
      Trainers trainers,
      Invitations invitations,
      InstantSource clock,
      SecureRandom random) {
    this.pages = pages;
    this.trainers = trainers;
    this.invitations = invitations;
    this.clock = clock;
    this.random = random;
  }

  public Reply invitations(Request request) {
    return Reply.page(page(request, null));
  }

  private String page(Request request, Colleagues.@Nullable Link link) {
    List<KeptTrainer> all = trainers.all();
    Map<TrainerId, String> names =
        all.stream()
            .map(KeptTrainer::trainer)
            .collect(Collectors.toMap(each -> each.id(), each -> each.name().text()));
    return pages.render(
        new Colleagues(
            all.stream().map(each -> colleague(each, request)).toList(),
            invitations.open(clock.instant()).stream().map(each -> open(each, names)).toList(),
            link),
        new Frame(request.language(), PATH, true));
  }

  private static Colleagues.Colleague colleague(KeptTrainer kept, Request request) {
    return new Colleagues.Colleague(
        kept.trainer().name().text(),
        kept.trainer().signInName().text(),
        kept.trainer().id().equals(request.signedIn().id()));
  }

  private static Colleagues.Open open(KeptInvitation kept, Map<TrainerId, String> names) {
    return new Colleagues.Open(
        kept.digest(), names.getOrDefault(kept.by(), ""), kept.created(), kept.until());
  }

  /** A new link, shown this once: it is not kept, so it cannot be shown again. */
  public Reply invite(Request request) {
    Token token = Token.drawn(random);
    var now = clock.instant();
    var until = now.plus(VALID);
    invitations.give(new KeptInvitation(token.digest(), request.signedIn().id(), now, until), now);
    return Reply.page(
        page(
            request,
            new Colleagues.Link(
                request.origin() + OperatorLink.PATH + token.text(),
                until,
                isThisMachines(request.origin()))));
  }

  /** Whether no other machine finds the server by that name. */
  private static boolean isThisMachines(String origin) {
    return origin.matches("https?://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
  }

  /** Takes one back; one that has served, or is gone, stays as it is. */
  public Reply revoke(Request request) {
    invitations.revoke(request.parameter("invitation"));
    return new Reply.SeeOther(PATH);
  }

  /** Leads whoever comes by the address of a form. */
  public Reply home(Request request) {
    return new Reply.SeeOther(PATH);
  }
}
