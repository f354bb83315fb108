package headway.server.page;

import org.jspecify.annotations.Nullable;

/**
 * Someone in the cast.
 *
 * @param role what they do; null where that is not told
 * @param mood how they are now; null where the scenario does not show it
 */
public record Speaker(String name, @Nullable String role, Face face, @Nullable Mood mood) {}
