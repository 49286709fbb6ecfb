/** Services and repositories of the module, none of them seen outside it. */
@NullMarked
package si.plenum.decision.internal;

import org.jspecify.annotations.NullMarked;
