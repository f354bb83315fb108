/**
 * Conditions and effects as they run: closures over the slots of a state, with the slots that they
 * read. How they come from what an author wrote is in {@code headway.scenario.compile}.
 */
@NullMarked
package headway.scenario.expression;

import org.jspecify.annotations.NullMarked;
