package headway.assessment;

import headway.scenario.Line;

/**
 * A line that came on screen.
 *
 * @param turn the number of the first turn whose move was made after it was shown, or would be if
 *     the play went on: for a line of a scene that scene's turn, for a reply or a line on the way
 *     the turn after
 * @param inScene whether the scene that it stood in waited for that turn's move; otherwise it was
 *     said before, as a reply or on the way
 */
public record ShownLine(Line line, int turn, boolean inScene) {}
