package headway.store;

import headway.workshop.Workshop;

/**
 * A workshop as its log has it.
 *
 * @param sequence of the last operation; 0 where there is none
 */
public record Logged(Workshop workshop, int sequence) {}
