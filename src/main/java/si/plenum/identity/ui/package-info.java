@NullMarked
package si.plenum.identity.ui;

import org.jspecify.annotations.NullMarked;
