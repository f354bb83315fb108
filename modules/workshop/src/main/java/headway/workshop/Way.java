package headway.workshop;

/**
 * A move that a room makes, and where it leads.
 *
 * @param move as a play script has it
 * @param place the scene that waits then, or the ending
 * @param ends whether that is an ending
 */
public record Way(String move, String place, boolean ends) {}
