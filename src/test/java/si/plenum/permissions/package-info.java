@NullMarked
package si.plenum.permissions;

import org.jspecify.annotations.NullMarked;
