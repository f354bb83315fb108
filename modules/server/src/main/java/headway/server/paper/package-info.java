/**
 * Sets documents on paper: well-formed XHTML in, a PDF out, tagged so that it can be read aloud.
 * What is written in a document may come from anyone; nothing outside it is ever looked up, and
 * what no font can write is shown as {@code [?]}. Setting is work for a processor, so it is done on
 * a thread of its own, a few wait, and more are sent away.
 */
@NullMarked
package headway.server.paper;

import org.jspecify.annotations.NullMarked;
