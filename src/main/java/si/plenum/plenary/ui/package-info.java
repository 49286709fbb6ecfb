/** Views of the module: they ask its services for rows and know no table. */
@NullMarked
package si.plenum.plenary.ui;

import org.jspecify.annotations.NullMarked;
