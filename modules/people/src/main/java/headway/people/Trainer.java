package headway.people;

/**
 * Someone who signs in: sees every scenario with its answers, leads workshops of their own, and
 * invites others. All trainers may do the same.
 *
 * @param name what others call them
 * @param signInName what they sign in with; no two have the same
 */
public record Trainer(TrainerId id, TrainerName name, SignInName signInName) {}
