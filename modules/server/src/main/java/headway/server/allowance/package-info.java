/** How often something is borne that is done to find a secret out. */
@NullMarked
package headway.server.allowance;

import org.jspecify.annotations.NullMarked;
