/**
 * What outlives the process: playthroughs, the scenario texts they were begun with, trainers with
 * their sessions and invitations, and the server's secrets, in a MongoDB or in the embedded one.
 * Plain blocking code, to be called from as many virtual threads as there are. Every operation may
 * be repeated when its answer was lost; what was answered is durable.
 *
 * <p>One aggregate is one document, changed by one compare-and-set; each has one mapping class that
 * says what its document looks like.
 */
@NullMarked
package headway.store;

import org.jspecify.annotations.NullMarked;
