/** Methods that add up what each ballot gives each option, once: plurality, approval, Borda, score. */
@NullMarked
package si.plenum.voting.tally.points;

import org.jspecify.annotations.NullMarked;
