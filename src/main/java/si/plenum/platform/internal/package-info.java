@NullMarked
package si.plenum.platform.internal;

import org.jspecify.annotations.NullMarked;
