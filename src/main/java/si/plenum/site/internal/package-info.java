/** Controllers and the reads behind them. */
@NullMarked
package si.plenum.site.internal;

import org.jspecify.annotations.NullMarked;
