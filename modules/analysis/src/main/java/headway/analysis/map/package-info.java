/**
 * The map of a scenario: which places there are, which ways lead from one to the next and why one
 * takes them, with what is at stake where they begin. It says nothing of where anything is drawn.
 */
@NullMarked
package headway.analysis.map;

import org.jspecify.annotations.NullMarked;
