/** Standing documents in the database: acts are written, everything else is derived from them. */
@NullMarked
package si.plenum.document.internal;

import org.jspecify.annotations.NullMarked;
