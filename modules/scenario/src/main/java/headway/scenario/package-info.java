/**
 * The scenario language: what an author writes becomes a {@link headway.scenario.Scenario}, in
 * which every id has become an index, every variable a slot of an {@code int[]} and every condition
 * a closure over those slots. Reading lives in {@code headway.scenario.read}; everything here is
 * already proved to be well formed.
 */
@NullMarked
package headway.scenario;

import org.jspecify.annotations.NullMarked;
