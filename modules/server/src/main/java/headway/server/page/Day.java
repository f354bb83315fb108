package headway.server.page;

import java.time.LocalDate;

/**
 * A day as a page tells it.
 *
 * @param thisYear whether it is of the year that it is now, which is then left unsaid
 */
public record Day(LocalDate date, boolean thisYear) {}
