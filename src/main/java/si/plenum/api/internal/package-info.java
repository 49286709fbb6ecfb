/** The calls, one class for each kind of thing. */
@NullMarked
package si.plenum.api.internal;

import org.jspecify.annotations.NullMarked;
