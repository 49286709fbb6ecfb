/** The play and its players. */
@NullMarked
package si.plenum.demo.internal;

import org.jspecify.annotations.NullMarked;
