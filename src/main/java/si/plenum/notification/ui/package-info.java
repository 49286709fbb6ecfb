/** The choice of mail on the page of the profile. */
@NullMarked
package si.plenum.notification.ui;

import org.jspecify.annotations.NullMarked;
