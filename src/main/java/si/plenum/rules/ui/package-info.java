/** Parts of screens that show and change rules; the modules above use them too. They ask services and know no table. */
@NamedInterface("ui")
@NullMarked
package si.plenum.rules.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
