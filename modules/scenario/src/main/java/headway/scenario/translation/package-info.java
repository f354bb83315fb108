/**
 * Other words for the same scenario: a translation has the structure and the ids of its source, and
 * for each of the source's texts at most one of its own.
 */
@NullMarked
package headway.scenario.translation;

import org.jspecify.annotations.NullMarked;
