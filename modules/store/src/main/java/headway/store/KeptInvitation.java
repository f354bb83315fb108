package headway.store;

import headway.people.TrainerId;
import java.time.Instant;

/**
 * A link that makes a trainer of someone.
 *
 * @param digest of what the link holds; never that itself
 * @param by who invites
 */
public record KeptInvitation(String digest, TrainerId by, Instant created, Instant until) {}
