/** Methods that transfer votes: the Scottish rules (with one seat: instant run-off) and Meek's. */
@NullMarked
package si.plenum.voting.tally.stv;

import org.jspecify.annotations.NullMarked;
