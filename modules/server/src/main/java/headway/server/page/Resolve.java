package headway.server.page;

import org.jspecify.annotations.Nullable;

/**
 * What a participant will try after a workshop, at their own seat.
 *
 * @param text what they wrote; empty for nothing yet
 * @param asked the day from which they are asked how it went; null before anything was written
 * @param due whether that day has come
 */
public record Resolve(String text, @Nullable Day asked, boolean due) {}
