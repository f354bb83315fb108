/** That the slow scenarios are what they are said to be. */
@NullMarked
package headway.benchmarks.calm;

import org.jspecify.annotations.NullMarked;
