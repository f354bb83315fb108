package headway.server.page;

/** A link that made a trainer of someone, or was taken back, or has expired, or never was one. */
public record LinkSpent() implements View {}
