/**
 * Prospecting: whom to call on what evidence, how to open, whom to leave alone, and keeping the
 * time for it. Everything that can be data is in {@code prospecting.yaml}; here is only what is
 * counted for its index.
 */
@NullMarked
package headway.skill.prospecting;

import org.jspecify.annotations.NullMarked;
