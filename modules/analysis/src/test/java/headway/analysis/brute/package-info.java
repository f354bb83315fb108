/**
 * The definitions of the scoring, worked out in the plainest way there is, with exact fractions: an
 * oracle for small scenarios that shares nothing with the analysis but the scenario and its skills.
 */
@NullMarked
package headway.analysis.brute;

import org.jspecify.annotations.NullMarked;
