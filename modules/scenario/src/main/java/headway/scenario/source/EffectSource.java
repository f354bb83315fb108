package headway.scenario.source;

/** What one variable is set to, as written. */
public record EffectSource(Word variable, Word value) {}
