/** Reading whole folders: complete scenarios, and faults of every kind. */
@NullMarked
package headway.scenario.read;

import org.jspecify.annotations.NullMarked;
