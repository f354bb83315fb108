/** The map of a scenario, held against what a reader would draw. */
@NullMarked
package headway.analysis.map;

import org.jspecify.annotations.NullMarked;
