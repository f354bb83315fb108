/** Translations as they are begun and completed; reading them is tested where folders are read. */
@NullMarked
package headway.scenario.translation;

import org.jspecify.annotations.NullMarked;
