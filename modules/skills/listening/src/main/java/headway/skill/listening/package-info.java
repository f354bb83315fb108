/**
 * Listening: asking before advising, saying back what was heard, and noticing what was not said.
 * Everything that can be data is in {@code listening.yaml}; here is only what is counted for its
 * indices.
 */
@NullMarked
package headway.skill.listening;

import org.jspecify.annotations.NullMarked;
