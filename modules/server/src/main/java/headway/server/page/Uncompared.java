package headway.server.page;

/**
 * A replay that cannot be compared yet, because one of the two goes on.
 *
 * @param open the id of the one that goes on
 * @param replayed whether it is the replay
 */
public record Uncompared(String title, String textLanguage, String open, boolean replayed)
    implements View {}
