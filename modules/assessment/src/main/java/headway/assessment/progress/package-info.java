/**
 * From many plays of one person to how they stand in each skill, and to what they might practise
 * next. First plays measure and replays practise; what is few is not measured; what is measured has
 * a {@link headway.assessment.progress.Band}. Why the rules are as they are is told in {@code
 * docs/decisions/progress-and-spacing.md}.
 */
@NullMarked
package headway.assessment.progress;

import org.jspecify.annotations.NullMarked;
