/** The analysis, held against a brute-force evaluator and against what plays really score. */
@NullMarked
package headway.analysis;

import org.jspecify.annotations.NullMarked;
