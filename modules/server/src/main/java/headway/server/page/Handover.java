package headway.server.page;

import java.time.Instant;

/**
 * With what a participant goes on on another device, for the trainer to show.
 *
 * @param workshop its id
 * @param called the participant, as others see it
 * @param link that serves once
 * @param qr leads to the same
 */
public record Handover(String workshop, String called, String link, Picture qr, Instant until)
    implements View {}
