/** Parts of screens that show and change standing documents; the modules above use them too. */
@NamedInterface("ui")
@NullMarked
package si.plenum.document.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
