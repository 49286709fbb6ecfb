/** Methods that add up what each ballot gives to each option, once: plurality, approval, score, Borda. */
@NullMarked
package si.plenum.voting.tally.choices;

import org.jspecify.annotations.NullMarked;
