/**
 * What a trainer who writes scenarios sees of them: how each one stands, what is wrong and where,
 * its map with every scene beside it, and the run sheet for a workshop. Nothing here is for whoever
 * plays; pages show what is known by now and wait for no analysis.
 */
@NullMarked
package headway.server.workbench;

import org.jspecify.annotations.NullMarked;
