@NullMarked
package headway.scenario.format;

import org.jspecify.annotations.NullMarked;
