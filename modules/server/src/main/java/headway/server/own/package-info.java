/**
 * What is someone's own: it goes along to another device with a code of four words, can be saved as
 * a file, and can be erased for good.
 */
@NullMarked
package headway.server.own;

import org.jspecify.annotations.NullMarked;
