/**
 * How fast the engine is, held against another one: a small story, written once as a scenario and
 * once in ink, is played, kept, loaded and explored by Headway and by blade-ink, which must say the
 * same words and come to the same states. {@link Ratios} measures; a round of it is a virtual
 * machine of its own, in which both engines take turns of a tenth of a second, so that what else
 * the computer does falls on both.
 */
@NullMarked
package headway.benchmarks;

import org.jspecify.annotations.NullMarked;
