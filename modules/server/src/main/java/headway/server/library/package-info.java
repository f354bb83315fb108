/** The scenarios that a server has: read from their folder, and those of older plays by hash. */
@NullMarked
package headway.server.library;

import org.jspecify.annotations.NullMarked;
