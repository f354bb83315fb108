package headway.scenario.source;

import headway.scenario.diagnostic.Position;

/** A value other than a text, and where it was written. */
public record Written<T>(T value, Position position) {}
