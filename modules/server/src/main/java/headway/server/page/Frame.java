package headway.server.page;

/**
 * What every page needs beside its own.
 *
 * @param language of the interface: {@code nl} or {@code en}
 * @param path where the reader is, so that a change of language leads back there
 */
public record Frame(String language, String path) {}
