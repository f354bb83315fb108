/**
 * Practising: from the library's card to the debrief. Each class here answers one kind of page: it
 * asks the library and the store, lets the interpreter move, and fills the record that the page
 * draws.
 */
@NullMarked
package headway.server.practice;

import org.jspecify.annotations.NullMarked;
