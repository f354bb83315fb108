/**
 * Every state that a scenario can be in, and so what each decision was worth: V, M, worst, Q, loss
 * and stake as the scoring defines them, and what is proved of a scenario before anyone plays it.
 * Bots play it without understanding, and what they can expect tells whether it can be guessed.
 */
@NullMarked
package headway.analysis;

import org.jspecify.annotations.NullMarked;
