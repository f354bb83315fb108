/**
 * The interpreter: a {@link headway.play.Playthrough} and an {@link headway.play.Answer} give the
 * next playthrough, or a {@link headway.play.Refusal} that says why not. Pure: no clock, no random
 * source but the playthrough's own seed; the same moves always give the same play.
 *
 * <p>{@link headway.play.Rules} is what a move does to a state and nothing more; the analysis walks
 * over every state with the same rules.
 */
@NullMarked
package headway.play;

import org.jspecify.annotations.NullMarked;
