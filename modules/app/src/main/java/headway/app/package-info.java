/**
 * The {@code headway} command, and the one place where the parts are put together: skills are found
 * here, scenarios are read from their folders, and what the other modules answer is printed. Every
 * command writes its answer to stdout and everything else to stderr; it ends with 0 where all is
 * well, 1 where the answer is a fault in a scenario or a refused move, and 2 for wrong usage.
 */
@NullMarked
package headway.app;

import org.jspecify.annotations.NullMarked;
