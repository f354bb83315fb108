/**
 * From what an author wrote to what runs: a small subset of CEL, parsed into a sealed tree,
 * type-checked against the scenario's variables and compiled to closures over the slots of a state.
 */
@NullMarked
package headway.scenario.compile;

import org.jspecify.annotations.NullMarked;
