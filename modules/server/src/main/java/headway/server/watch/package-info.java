/**
 * Notices that somebody saved. It looks, several times a second, at when the files of scenarios
 * were changed; so it does not matter how they were (in place, through a temporary file, by a
 * rename), on what kind of disk they are, or whether their folder was away for a while. What is
 * still being written is told when it has come to rest.
 */
@NullMarked
package headway.server.watch;

import org.jspecify.annotations.NullMarked;
