/** Headway as people meet it: a real server, a real Chromium, real clicks and keys. */
@NullMarked
package headway.browser;

import org.jspecify.annotations.NullMarked;
