/**
 * From the author's tree to a {@link headway.scenario.Scenario}: every id becomes an index, every
 * text its pieces in each language, every condition a closure. What means nothing is told; a
 * stand-in takes its place, so that all else is looked at too, and the result is thrown away then.
 */
@NullMarked
package headway.scenario.resolve;

import org.jspecify.annotations.NullMarked;
