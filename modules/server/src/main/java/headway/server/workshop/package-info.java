/**
 * Workshops: one {@link headway.server.workshop.Room} owns each and applies what is asked of it in
 * order; pages for those who join, for the trainer and for the projector; and what a workshop means
 * for the plays that are played in it.
 */
@NullMarked
package headway.server.workshop;

import org.jspecify.annotations.NullMarked;
