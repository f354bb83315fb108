/**
 * The map of a scenario as a picture. {@link headway.server.map.Layout} finds a place for
 * everything and gives a {@link headway.server.map.Drawing}, which is figures and words only;
 * {@link headway.server.map.SvgMap} writes it down. The same map is the same picture to the byte,
 * on every machine: no font is measured, widths are those of the widest one in use.
 */
@NullMarked
package headway.server.map;

import org.jspecify.annotations.NullMarked;
