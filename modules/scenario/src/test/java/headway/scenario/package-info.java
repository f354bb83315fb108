/** The resolved scenario and the files that it comes from. */
@NullMarked
package headway.scenario;

import org.jspecify.annotations.NullMarked;
