package headway.workshop.debrief;

/** A step from one place to the next, by their ids. */
public record Way(String from, String to) {}
