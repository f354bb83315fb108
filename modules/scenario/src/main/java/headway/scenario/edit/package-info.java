/**
 * Changes in an author's file that leave alone what they do not mean: a {@link
 * headway.scenario.edit.Patch} puts texts in places and keeps every other byte, {@link
 * headway.scenario.edit.Quotes} knows which texts YAML would bend and how to write them so that it
 * does not.
 */
@NullMarked
package headway.scenario.edit;

import org.jspecify.annotations.NullMarked;
