package headway.server.trainer;

import headway.people.Trainer;
import headway.people.TrainerId;
import headway.store.Invitations;
import headway.store.KeptInvitation;
import headway.store.KeptTrainer;
import headway.store.Trainers;
import java.time.InstantSource;
import java.util.Optional;

/** What a link that makes a trainer of someone is good for, and that it is so once. */
final class Links {
  private final OperatorLink operators;
  private final Invitations invitations;
  private final Trainers trainers;
  private final InstantSource clock;

  /** A link that serves. */
  sealed interface Link {
    /**
     * From whoever runs the server.
     *
     * @param first whether there is no trainer yet
     */
    record Operators(boolean first) implements Link {}

    /**
     * From a trainer.
     *
     * @param by who invites; empty where they are no trainer any more
     */
    record Invitation(String by) implements Link {}
  }

  Links(OperatorLink operators, Invitations invitations, Trainers trainers, InstantSource clock) {
    this.operators = operators;
    this.invitations = invitations;
    this.trainers = trainers;
    this.clock = clock;
  }

  /** What a link is; empty where it does not serve, or no longer. */
  Optional<Link> find(Token token) {
    if (operators.is(token)) {
      return Optional.of(new Link.Operators(!trainers.areThere()));
    }
    return invitations
        .find(token.digest(), clock.instant())
        .map(KeptInvitation::by)
        .map(by -> new Link.Invitation(name(by)));
  }

  private String name(TrainerId id) {
    return trainers
        .find(id)
        .map(KeptTrainer::trainer)
        .map(Trainer::name)
        .map(name -> name.text())
        .orElse("");
  }

  /** Lets it serve for a trainer; false where somebody else was sooner. */
  boolean take(Token token, Link link, TrainerId by) {
    return switch (link) {
      case Link.Operators ignored -> operators.take(token);
      case Link.Invitation ignored -> invitations.take(token.digest(), by, clock.instant());
    };
  }

  /** It came to nothing: it serves again. */
  void giveBack(Token token, Link link, TrainerId by) {
    switch (link) {
      case Link.Operators ignored -> operators.giveBack(token);
      case Link.Invitation ignored -> invitations.giveBack(token.digest(), by);
    }
  }
}
