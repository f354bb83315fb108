package headway.server.page;

/**
 * Asks a trainer whether to erase a workshop.
 *
 * @param textLanguage of the title, BCP 47
 * @param here how many take part
 * @param rehearsal whether simulated participants are among them
 * @param still whether nobody would be shut out; it has to be closed first otherwise
 */
public record Erasure(
    String id,
    String title,
    String textLanguage,
    String code,
    int here,
    boolean rehearsal,
    boolean still)
    implements View {}
