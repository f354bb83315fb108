/**
 * The server: what is asked over HTTP, answered with pages. {@link headway.server.HeadwayServer}
 * wires it; {@code http} speaks with browsers, {@code library} holds the scenarios, {@code
 * practice} plays them, {@code workbench} shows them to their authors, {@code page} draws. Whatever
 * blocks runs on virtual threads, never on an event loop.
 */
@NullMarked
package headway.server;

import org.jspecify.annotations.NullMarked;
