/** Shares a budget among projects by the method of equal shares, in exact fractions. */
@NullMarked
package si.plenum.voting.tally.shares;

import org.jspecify.annotations.NullMarked;
