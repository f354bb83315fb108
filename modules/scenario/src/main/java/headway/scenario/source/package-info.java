/**
 * The author's tree: what stands in {@code scenario.yaml}, with ids and texts as they were written
 * and where. Keys, kinds of values and their ranges are checked here; whether a name means anything
 * is not known yet. Where something is missing or wrong, a fault has been told and a stand-in keeps
 * its place, so that all that follows can be checked too.
 */
@NullMarked
package headway.scenario.source;

import org.jspecify.annotations.NullMarked;
