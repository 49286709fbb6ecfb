/** Services and repositories of the module, none of them seen outside it. */
@NullMarked
package si.plenum.plenary.internal;

import org.jspecify.annotations.NullMarked;
