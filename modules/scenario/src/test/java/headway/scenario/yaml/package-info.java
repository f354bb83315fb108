/** What is taken from a YAML file, and what is refused before it can hurt. */
@NullMarked
package headway.scenario.yaml;

import org.jspecify.annotations.NullMarked;
