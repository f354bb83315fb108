/** Conditions and effects as authors write them, rightly and wrongly. */
@NullMarked
package headway.scenario.compile;

import org.jspecify.annotations.NullMarked;
