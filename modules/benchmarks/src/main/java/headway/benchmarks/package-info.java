/**
 * How fast the interpreter is, held against another one: a small story, written once as a scenario
 * and once in ink, is played by Headway and by blade-ink, which must say the same words.
 */
@NullMarked
package headway.benchmarks;

import org.jspecify.annotations.NullMarked;
