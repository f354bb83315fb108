package headway.scenario.source;

/** A text under an id: a signal or a parameter. */
public record Named(Word id, Word text) {}
