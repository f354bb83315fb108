/**
 * Between Vert.x and the rest: a request becomes a {@link headway.server.http.Request}, an {@link
 * headway.server.http.Action} gives a {@link headway.server.http.Reply}, and both are values. Who
 * is asking, in which language, and from which origin is settled here.
 */
@NullMarked
package headway.server.http;

import org.jspecify.annotations.NullMarked;
