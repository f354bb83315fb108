package headway.scenario;

import headway.scenario.diagnostic.Position;
import headway.scenario.expression.Guard;

/**
 * Something that was, or was not, said.
 *
 * @param said whether it was, asked of the state in which the recall stands
 */
public record Statement(String id, int index, Text text, Guard said, Position position) {}
