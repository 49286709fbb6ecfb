/** Methods that compare every option with every other: Schulze, ranked pairs. */
@NullMarked
package si.plenum.voting.tally.pairwise;

import org.jspecify.annotations.NullMarked;
