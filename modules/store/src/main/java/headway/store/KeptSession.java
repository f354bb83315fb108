package headway.store;

import headway.people.TrainerId;
import java.time.Instant;

/**
 * A browser in which a trainer is signed in.
 *
 * @param digest of what the browser holds; never that itself
 * @param generation of the trainer's sessions when it began
 * @param until when it is over, unless it is used before
 */
public record KeptSession(String digest, TrainerId trainer, int generation, Instant until) {}
