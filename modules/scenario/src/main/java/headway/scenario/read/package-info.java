/** From files to a scenario: YAML, the author's tree, and its resolution, with all faults found. */
@NullMarked
package headway.scenario.read;

import org.jspecify.annotations.NullMarked;
