/**
 * A group that plays, and one trainer: a pure function. {@link headway.workshop.Workshop#apply}
 * takes an {@link headway.workshop.Operation} and gives the workshop after it with what others must
 * be told, or a {@link headway.workshop.Refusal}. {@link headway.workshop.Board} is what the room
 * sees of itself. Time and chance are arguments; scenes, choices and endings are ids, and what they
 * say is known elsewhere.
 */
@NullMarked
package headway.workshop;

import org.jspecify.annotations.NullMarked;
