/**
 * What a room talks about after it played, for its trainer: the group's page, the page of each
 * person once it may be seen, the reports to take along, and how rooms compare. The figures are
 * worked out in {@link headway.workshop.debrief}; here they get their words.
 */
@NullMarked
package headway.server.debrief;

import org.jspecify.annotations.NullMarked;
