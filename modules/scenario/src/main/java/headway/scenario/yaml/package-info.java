/**
 * From bytes to a small tree of mappings, sequences and scalars that know where they stand. What a
 * scenario may not contain (aliases, tags, duplicate keys, deep nesting, a second document) is
 * found on the stream of events, before there is a tree; scalars stay the text that was written.
 */
@NullMarked
package headway.scenario.yaml;

import org.jspecify.annotations.NullMarked;
