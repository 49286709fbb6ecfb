/** Ballot files: BLT, PrefLib and Pabulib read into a profile line by line; BLT written. */
@NamedInterface("tally-files")
@NullMarked
package si.plenum.voting.tally.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
