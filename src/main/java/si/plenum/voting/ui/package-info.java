/**
 * Parts of pages that show votes: the ballot of each method, what was recorded of it, and results. The views around them belong
 * to the modules that drive votes.
 */
@NamedInterface("ui")
@NullMarked
package si.plenum.voting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
