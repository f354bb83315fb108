package headway.scenario;

/**
 * A word that a trainer may replace for a workshop.
 *
 * @param index its place in {@link Wording#parameters}
 * @param text the author's own word, per language
 */
public record Parameter(String name, int index, Text text) {}
