package headway.scenario;

/** Something that can be noticed; the text is told in the debrief, never during play. */
public record Signal(String id, int index, Text text) {}
