/** That the talk can be played, and that a table says what was found. */
@NullMarked
package headway.benchmarks.room;

import org.jspecify.annotations.NullMarked;
