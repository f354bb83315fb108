/**
 * Puts in quotes what YAML would bend, and changes nothing else: a scenario reads the same before
 * and after, and now it reads the same to every other tool as well.
 */
@NullMarked
package headway.scenario.format;

import org.jspecify.annotations.NullMarked;
