package si.plenum.decision;

import si.plenum.rules.Election;

/**
 * The empty seats of a term.
 *
 * @param seats    how many are empty
 * @param filling  how the rule of the election has them filled
 * @param decision the number of the decision that named the elected
 */
public record Vacancy(int seats, Election.Vacancy filling, String decision) {}
