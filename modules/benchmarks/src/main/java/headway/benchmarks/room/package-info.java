/**
 * Five hundred people in one room: how long they wait, held against a bare Vert.x that does as
 * little as can be done, in the same run. {@link RoomRun} is the command. The servers are processes
 * of their own; the crowd that joins is Gatling's, in another; streams that are held, and those
 * that nobody reads, are sockets of ours.
 */
@NullMarked
package headway.benchmarks.room;

import org.jspecify.annotations.NullMarked;
