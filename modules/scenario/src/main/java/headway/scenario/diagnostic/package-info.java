/** What is wrong with a scenario, in the author's words, as data. */
@NullMarked
package headway.scenario.diagnostic;

import org.jspecify.annotations.NullMarked;
