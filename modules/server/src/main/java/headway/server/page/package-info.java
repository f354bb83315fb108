/**
 * What is shown. Each page is a record that carries the words, figures and states it shows and
 * nothing else; {@link headway.server.page.Pages} sets it in its template. Texts of a scenario come
 * in the reader's language already, the words of the interface are looked up by key.
 */
@NullMarked
package headway.server.page;

import org.jspecify.annotations.NullMarked;
