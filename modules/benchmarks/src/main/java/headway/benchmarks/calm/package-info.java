/**
 * Whether a server stays calm: how long its pages take while nothing else is done, and how long
 * while it analyses a scenario that was made to be slow. It starts the command that is shipped, and
 * knows of it what a browser knows.
 */
@NullMarked
package headway.benchmarks.calm;

import org.jspecify.annotations.NullMarked;
