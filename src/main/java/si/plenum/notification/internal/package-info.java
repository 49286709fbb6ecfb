/** Listeners and the mails they write. */
@NullMarked
package si.plenum.notification.internal;

import org.jspecify.annotations.NullMarked;
