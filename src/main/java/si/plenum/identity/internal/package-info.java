@NullMarked
package si.plenum.identity.internal;

import org.jspecify.annotations.NullMarked;
