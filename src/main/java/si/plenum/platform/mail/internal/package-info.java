@NullMarked
package si.plenum.platform.mail.internal;

import org.jspecify.annotations.NullMarked;
