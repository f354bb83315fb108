/**
 * That both engines play the same story, so that measuring them against each other means something.
 */
@NullMarked
package headway.benchmarks;

import org.jspecify.annotations.NullMarked;
