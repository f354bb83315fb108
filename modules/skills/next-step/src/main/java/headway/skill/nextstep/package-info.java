/**
 * Next step: closing on an act of the customer's, answering a stall, and stopping in time.
 * Everything that can be data, the worth of each outcome included, is in {@code next-step.yaml};
 * here is only what is counted for its indices.
 */
@NullMarked
package headway.skill.nextstep;

import org.jspecify.annotations.NullMarked;
