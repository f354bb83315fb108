package headway.scenario;

import headway.scenario.expression.Guard;

/**
 * One way on from a branch.
 *
 * @param when asked in order, the first that holds is taken; always true where chance decides
 * @param weight above 0 where chance decides; 0 where conditions do
 * @param next index of the place where it leads
 */
public record Way(Guard when, int weight, int next) {}
