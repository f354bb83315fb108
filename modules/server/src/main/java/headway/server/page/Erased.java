package headway.server.page;

/** Nothing is kept of the reader. */
public record Erased() implements View {}
