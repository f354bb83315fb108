/**
 * What a room can talk about, and what rooms tell of a scenario: from {@link
 * headway.workshop.debrief.RoomPlay}s to the decisions in the order worth talking about, the paths
 * that were gone, the spread of the scores, how one room differs from another, and how each
 * decision behaves over all of them. Ids and figures only; what they mean in words is known
 * elsewhere.
 */
@NullMarked
package headway.workshop.debrief;

import org.jspecify.annotations.NullMarked;
