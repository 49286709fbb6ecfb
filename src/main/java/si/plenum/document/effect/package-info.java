/** What a decision brings about in standing documents. Only {@code decision} may call it, in the decision's own transaction. */
@NamedInterface("effect")
@NullMarked
package si.plenum.document.effect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
