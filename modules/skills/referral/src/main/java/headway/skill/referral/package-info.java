/**
 * Referral: selling only what fits, saying so where it does not, and helping on whoever is better
 * off elsewhere. Everything that can be data is in {@code referral.yaml}; here is only what is
 * counted for its index.
 */
@NullMarked
package headway.skill.referral;

import org.jspecify.annotations.NullMarked;
