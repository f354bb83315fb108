/**
 * Skills turn what happened into evidence, and evidence into an {@link
 * headway.assessment.Assessment}. A skill is a module of its own behind {@link
 * headway.assessment.Skill}, found by {@link java.util.ServiceLoader}; nothing else knows one by
 * name.
 */
@NullMarked
package headway.assessment;

import org.jspecify.annotations.NullMarked;
