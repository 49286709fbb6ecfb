/** How the journal is kept: what an act handed over, written before its commit, read back and recomputed. */
@NullMarked
package si.plenum.journal.internal;

import org.jspecify.annotations.NullMarked;
