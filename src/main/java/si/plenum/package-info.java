/** Plenum: the place where a self-governed community decides. The modules stand below, lowest first: platform, journal, identity, and so on up to shell. */
@NullMarked
package si.plenum;

import org.jspecify.annotations.NullMarked;
