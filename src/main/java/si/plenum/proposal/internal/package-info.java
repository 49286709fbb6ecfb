/** Services and repositories of the module, none of them seen outside it. */
@NullMarked
package si.plenum.proposal.internal;

import org.jspecify.annotations.NullMarked;
